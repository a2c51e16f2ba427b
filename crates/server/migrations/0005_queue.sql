-- The day in the hall: devices that give numbers, the numbers they may give, tickets from being drawn to being served, and
-- what counters remember. Moments are Unix seconds. Nothing of a person stands here but the number of their visit.

create table devices (
    centre text not null,
    issuer text not null, -- kiosk_3
    secret text not null unique, -- the hash of what the device sends, in hexadecimal
    added_at bigint not null,
    primary key (centre, issuer)
);

create table blocks (
    centre text not null,
    day text not null,
    first text not null,
    last text not null,
    issuer text not null,
    primary key (centre, day, first)
);

create table tickets (
    centre text not null,
    day text not null,
    number text not null,
    issuer text not null,
    came_at bigint not null,
    services text not null, -- keys with commas between
    minutes integer not null check (minutes between 1 and 1440),
    turn text not null check (turn in ('usual', 'priority')),
    state text not null check (state in ('checked_in', 'called', 'served', 'missed', 'cancelled')),
    appointment integer check (appointment between 0 and 287),
    reference text, -- of the visit, until its person is forgotten
    counter integer, -- that called it last
    called_at bigint,
    ended_at bigint,
    -- How many others were called since it came back after a call in vain.
    passed integer,
    primary key (centre, day, number),
    check (state not in ('called', 'missed') or (counter is not null and called_at is not null))
);

-- A visit has one ticket a day, and a counter one person at a time.
create unique index tickets_by_visit on tickets (centre, reference) where reference is not null;
create unique index tickets_at_counters on tickets (centre, day, counter) where state = 'called';
-- For the pace of a centre.
create index tickets_served on tickets (centre, ended_at) where state = 'served';

-- How many calls in a row a counter has made ahead of the one who came first.
create table desks (
    centre text not null,
    day text not null,
    counter integer not null,
    ahead integer not null,
    primary key (centre, day, counter)
);
