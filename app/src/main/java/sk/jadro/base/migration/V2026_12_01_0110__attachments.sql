-- Files that people sent along with what they wrote, by the thing that they came with, counted from 1: documents as they were sent,
-- pictures as they were written anew. A row never changes.
create table attachment (
    partnership_id uuid not null references partnership,
    thing_id       uuid not null,
    number         int not null,
    name           text not null,
    kind           text not null,
    size           int not null,
    digest         text not null,
    added_at       timestamptz not null,
    content        bytea not null check (octet_length(content) <= 33554432),
    primary key (partnership_id, thing_id, number)
);
-- Most are compressed already; and of a value kept so, PostgreSQL can fetch a part.
alter table attachment alter column content set storage external;
call isolate('attachment');
