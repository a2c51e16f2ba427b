-- Whom a visit is for. Where somebody else comes, the name is theirs and the phone is of who booked; nothing more is
-- kept of either. A visit of an older server has none, which means oneself.

alter table visits add column booked_for text check (booked_for in ('oneself', 'someone_else'));
