-- Answers on their way from a kiosk to a phone: a few minutes each. The secrets are kept as hashes; the key of the answers
-- never comes here. Moments are Unix seconds.

create table handovers (
    finder text primary key, -- hash of what the picture holds
    giver text not null, -- hash of what the kiosk alone knows
    taker text, -- hash of what the first phone alone knows
    code bigint, -- the two digits that both screens show
    stage text not null check (stage in ('waiting', 'asked', 'given', 'taken', 'refused')),
    sealed text not null, -- empty as soon as nobody needs it any more
    ends_at bigint not null,
    check ((stage = 'waiting') = (taker is null)),
    check ((taker is null) = (code is null)),
    check ((stage in ('taken', 'refused')) = (sealed = ''))
);

create index handovers_by_end on handovers (ends_at);
