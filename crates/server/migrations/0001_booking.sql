-- What centres offer and the visits booked there. Every key begins with the centre.
-- Days are ISO dates, times are five-minute cells since midnight in Baku, moments are Unix seconds.

-- Whoever writes at a centre locks its row first, where a database has several writers.
create table centres (
    centre text primary key,
    -- Percent of the staffed counters that appointments leave to people who just come.
    walk_in_share integer not null default 0 check (walk_in_share between 0 and 100),
    -- Counts the changes of hours, counters, shifts, closures and offers, so that servers know when to read them anew.
    revision bigint not null default 0
);

-- Sets of opening hours: the one in force is the latest that has begun. A weekday without hours receives nobody.
create table hours (
    centre text not null,
    valid_from text not null,
    weekday integer not null check (weekday between 1 and 7), -- 1 is Monday
    opens integer check (opens between 0 and 287),
    closes integer check (closes > opens and closes <= 287),
    primary key (centre, valid_from, weekday),
    check ((opens is null) = (closes is null))
);

create table counters (
    centre text not null,
    counter integer not null check (counter >= 1),
    primary key (centre, counter)
);

-- When a counter is staffed, week after week between two days.
create table shifts (
    centre text not null,
    shift integer not null,
    counter integer not null,
    weekday integer not null check (weekday between 1 and 7),
    opens integer not null check (opens between 0 and 287),
    closes integer not null check (closes > opens and closes <= 287),
    services text, -- keys with commas between; null serves everything
    valid_from text not null,
    valid_until text,
    primary key (centre, shift),
    foreign key (centre, counter) references counters (centre, counter)
);

create table offers (
    centre text not null,
    service text not null,
    minutes integer not null check (minutes between 1 and 1440),
    primary key (centre, service)
);

create table closures (
    centre text not null,
    first_day text not null,
    last_day text not null check (last_day >= first_day),
    reason text not null,
    primary key (centre, first_day)
);

-- Who changed what a centre receives, and when.
create table revisions (
    centre text not null,
    revised_at bigint not null,
    author text not null,
    what text not null
);

create index revisions_by_centre on revisions (centre, revised_at);

create table visits (
    centre text not null,
    reference text not null,
    state text not null check (
        state in ('held', 'booked', 'checked_in', 'called', 'served', 'cancelled', 'expired', 'missed')
    ),
    day text not null,
    start integer not null check (start between 0 and 287),
    minutes integer not null check (minutes between 1 and 1440),
    counter integer not null,
    held_until bigint not null,
    -- Name and phone number, sealed with one of the operator's keys; null before confirmation, empty once forgotten.
    person text,
    -- A keyed hash of the phone number, by which its owner finds the visit.
    phone_key text,
    language text check (language in ('az', 'en', 'ru')),
    -- Where somebody else comes, the name is theirs and the phone is of who booked.
    booked_for text check (booked_for in ('oneself', 'someone_else')),
    -- How often its time was changed or given up, so that a calendar knows the latest of two files.
    changes integer not null default 0,
    primary key (centre, reference),
    foreign key (centre, counter) references counters (centre, counter),
    -- Nothing is known of a person before confirmation, and whom to reach is known of every booked visit.
    check (state != 'held' or (person is null and phone_key is null and language is null)),
    check (state not in ('booked', 'checked_in', 'called') or person is not null)
);

-- Holds all that reading the free times needs, so that it never touches the table.
create index visits_by_day on visits (centre, day, counter, start, minutes, state, held_until);
create index visits_by_reference on visits (reference);
create index visits_never_confirmed on visits (held_until) where person is null;
-- For forgetting people after their visit.
create index visits_with_people on visits (day) where phone_key is not null;

-- The guard against one person booking everything: a phone number has a few seats, each for one visit ahead.
create table seats (
    phone_key text not null,
    seat integer not null check (seat >= 1),
    centre text not null,
    reference text not null,
    day text not null,
    primary key (phone_key, seat),
    foreign key (centre, reference) references visits (centre, reference) on delete cascade on update cascade
);

create index seats_by_visit on seats (centre, reference);

create table visit_services (
    centre text not null,
    reference text not null,
    position integer not null,
    service text not null,
    primary key (centre, reference, position),
    foreign key (centre, reference) references visits (centre, reference) on delete cascade
);

-- The guard against overselling: a cell of a counter belongs to one visit, whatever the program does.
create table cells (
    centre text not null,
    day text not null,
    counter integer not null,
    cell integer not null check (cell between 0 and 287),
    reference text not null,
    primary key (centre, day, counter, cell),
    foreign key (centre, reference) references visits (centre, reference) on delete cascade
);

create index cells_by_visit on cells (centre, reference);

-- Answers of finished writes, so that a repeated request gets the same one. Only hashes of key and request are kept.
create table answers (
    centre text not null,
    key text not null,
    request text not null,
    status integer not null,
    body text not null,
    answered_at bigint not null,
    primary key (centre, key)
);

create index answers_by_key on answers (key);
create index answers_by_age on answers (answered_at);
