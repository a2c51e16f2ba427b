-- People who wait for a time where none is free that suits them. A time that becomes free is kept for the first of them,
-- by a visit that is held under a number nobody is told, and offered until a deadline.

create table wishes (
    centre text not null,
    -- The secret number of the place, and of the visit once an offer is taken.
    reference text not null,
    -- The order of joining at this centre. It never changes.
    place bigint not null,
    state text not null check (state in ('waiting', 'offered', 'met', 'left', 'ended')),
    services text not null, -- keys with commas between
    first_day text not null,
    last_day text not null check (last_day >= first_day),
    earliest integer not null check (earliest between 0 and 287),
    latest integer not null check (latest >= earliest and latest <= 287),
    -- Sealed like that of a visit; empty once nothing more becomes of it.
    person text not null,
    phone_key text not null,
    -- Which of its places this is to the phone number.
    seat integer not null check (seat >= 1),
    language text not null check (language in ('az', 'en', 'ru')),
    booked_for text not null check (booked_for in ('oneself', 'someone_else')),
    -- The visit that keeps the time on offer, and until when the person may answer.
    offer text,
    answer_by bigint,
    -- The offers that were not taken, as day+cell with commas between: nobody is offered a time twice.
    passed text not null default '',
    ended_on text, -- the day
    primary key (centre, reference),
    check ((state = 'offered') = (offer is not null) and (offer is null) = (answer_by is null)),
    check ((state in ('waiting', 'offered')) = (ended_on is null) and (ended_on is null) = (person != ''))
);

create unique index wishes_in_order on wishes (centre, place);
create index wishes_by_reference on wishes (reference);
-- Whether anybody waits, and who is next.
create index wishes_waiting on wishes (centre, place) where state = 'waiting';
create index wishes_on_offer on wishes (centre, answer_by) where state = 'offered';
create index wishes_by_offer on wishes (offer) where offer is not null;
-- The guards against one person waiting everywhere: a place at a centre, and a few in all.
create unique index wishes_of_one_person on wishes (centre, phone_key) where ended_on is null;
create unique index wishes_by_seat on wishes (phone_key, seat) where ended_on is null;
create index wishes_by_end on wishes (last_day);
