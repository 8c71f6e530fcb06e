-- Whom somebody asked to carry an activity in their stead.
create table handover (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    activity_id    uuid not null,
    person_id      uuid not null,
    email          text not null,
    asked_at       timestamptz not null,
    ended_at       timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, activity_id) references activity on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index handover_activity on handover (partnership_id, activity_id);
create unique index handover_open on handover (partnership_id, person_id, activity_id) where ended_at is null;
create index handover_person on handover (partnership_id, person_id, asked_at);
call isolate('handover');
