-- What those who carry an activity write to each other; to one of them, or to all. Kept for as long as it can be answered.
create table message (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    activity_id    uuid not null,
    person_id      uuid not null,
    name           text not null,
    said           text not null,
    to_id          uuid,
    written_at     timestamptz not null,
    reached        uuid,
    over           boolean not null default false,
    reported_at    timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, activity_id) references activity on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade,
    foreign key (partnership_id, to_id) references person on delete cascade
);
create index message_activity on message (partnership_id, activity_id, written_at desc);
create index message_person on message (partnership_id, person_id, written_at desc);
create index message_to on message (partnership_id, to_id) where to_id is not null;
create index message_reported on message (partnership_id, reported_at) where reported_at is not null;
call isolate('message');

-- Who does not want what is written at an activity, or may not write there any more.
create table silence (
    partnership_id uuid not null references partnership,
    activity_id    uuid not null,
    person_id      uuid not null,
    kind           text not null,
    since          timestamptz not null,
    primary key (partnership_id, activity_id, person_id, kind),
    foreign key (partnership_id, activity_id) references activity on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index silence_person on silence (partnership_id, person_id);
call isolate('silence');
