-- How each kiosk is: what it said last, and what operators were told of it. There is no history, and nothing of a citizen.
-- Moments are Unix seconds.

create table fleet (
    centre text not null,
    issuer text not null, -- kiosk_3
    heard_at bigint not null,
    -- Since when service, paper and versions are what they are.
    since bigint not null,
    screen text not null check (screen in ('start', 'session', 'out_of_service')),
    paper text not null check (paper in ('no_printer', 'ready', 'low', 'out', 'failing')),
    app text not null,
    agent text not null,
    clock bigint not null, -- the kiosk's own, when it said all this
    up bigint not null, -- seconds
    restarts bigint not null,
    heard bigint, -- seconds
    disk bigint, -- MB
    memory bigint, -- MB
    celsius bigint,
    primary key (centre, issuer)
);

-- Troubles that operators were told of and that are not over.
create table alarms (
    centre text not null,
    issuer text not null,
    troubles text not null, -- names with commas between
    primary key (centre, issuer)
);
