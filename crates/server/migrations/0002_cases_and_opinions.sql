-- Answers kept for a day under a code that is read out on the telephone, how often the app helped, and how many requests
-- of a kind came in a minute. None of these belongs to a centre. Moments are Unix seconds.

create table cases (
    finder text primary key, -- a slow hash of the code, in hexadecimal; the code itself is kept nowhere
    sealed text not null, -- the answers, encrypted with a key that only the code gives, in hexadecimal
    ends_at bigint not null
);

create index cases_by_end on cases (ends_at);

create table opinions (
    day text not null,
    surface text not null check (surface in ('home', 'kiosk', 'volunteer')),
    asked text not null check (asked in ('results', 'booked')),
    helped text not null check (helped in ('yes', 'partly', 'no')),
    reason text not null, -- empty in the row that counts the answers themselves
    count bigint not null check (count > 0),
    primary key (day, surface, asked, helped, reason)
);

create table limits (
    what text not null,
    minute bigint not null,
    count bigint not null check (count > 0),
    primary key (what, minute)
);
