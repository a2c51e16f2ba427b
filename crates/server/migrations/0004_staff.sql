-- Who of the staff is signed in or about to be, and what they did. Of browsers' secret numbers only hashes are kept, in
-- hexadecimal. Moments are Unix seconds. Of citizens only the number of a
-- visit stands here, where somebody looked whom it is for.

-- Browsers that were sent to the sign-in provider and have not come back.
create table sign_ins (
    id text primary key,
    state text not null,
    nonce text not null,
    verifier text not null,
    ends_at bigint not null
);

create index sign_ins_by_end on sign_ins (ends_at);

create table sessions (
    id text primary key,
    subject text not null, -- the provider's own name for the person
    name text not null,
    grants text not null, -- roles as in the settings, with commas between: operator@baku_1
    idle_until bigint not null,
    ends_at bigint not null
);

create index sessions_by_end on sessions (ends_at);

create table audit (
    happened_at bigint not null,
    subject text not null,
    name text not null,
    what text not null,
    centre text -- null where it is about no single one
);

create index audit_by_time on audit (happened_at);
create index audit_by_centre on audit (centre, happened_at);
