-- A form as it was sent by somebody without an account: what it asks for happens when its own link confirms it. What was
-- written lies with the room that asked, under the same id.
create table submission (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    kind           text not null,
    person_id      uuid not null,
    lang           text not null,
    replaces       uuid,
    sent_at        timestamptz not null,
    confirmed_at   timestamptz,
    withdrawn_at   timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index submission_person on submission (partnership_id, person_id);
create index submission_unconfirmed on submission (partnership_id, kind, sent_at) where confirmed_at is null;
create index submission_replaces on submission (partnership_id, replaces) where replaces is not null;
call isolate('submission');
