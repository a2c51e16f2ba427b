-- What is to be said to people. A row stands here from the write that causes it until the message has left the house, or
-- says nothing true any more.

create table outbox (
    centre text not null,
    message text not null, -- random; every attempt carries it, so that who has the message already can tell
    reference text not null,
    way text not null check (way in ('mail', 'sms')),
    -- What is said and to whom, sealed with one of the operator's keys.
    sealed text not null,
    due_at bigint not null,
    ends_at bigint not null,
    tried integer not null default 0,
    primary key (centre, message)
);

create index outbox_by_due on outbox (due_at);
create index outbox_by_end on outbox (ends_at);
create index outbox_by_visit on outbox (reference);
