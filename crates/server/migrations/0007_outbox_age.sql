-- When a message could have left the house first: attempts move due_at on, and an operator asks how long people wait.
-- Null in rows of servers that do not know it; due_at stands in for it there.

alter table outbox add column first_due_at bigint;
