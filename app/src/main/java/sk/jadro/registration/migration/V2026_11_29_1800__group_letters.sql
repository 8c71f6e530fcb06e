-- A letter to all who registered for an event and are in some state. It is sent piece by piece, in the order of their ids: how far
-- it came stands in it, so that nobody gets it twice.
create table registration_letter (
    partnership_id uuid not null,
    id             uuid not null,
    event_id       uuid not null,
    states         text[] not null,
    subject_sk     text not null,
    subject_en     text,
    body_sk        text not null,
    body_en        text,
    written_at     timestamptz not null,
    reached        uuid,
    sent           int not null default 0,
    over           boolean not null default false,
    primary key (partnership_id, id),
    foreign key (partnership_id, event_id) references event on delete cascade
);
create index registration_letter_event on registration_letter (partnership_id, event_id, written_at);
call isolate('registration_letter');
