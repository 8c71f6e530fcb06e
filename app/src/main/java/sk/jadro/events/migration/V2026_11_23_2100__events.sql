create table event (
    partnership_id     uuid not null default jadro_partnership() references partnership,
    id                 uuid not null,
    slug               text not null,
    title_sk           text not null,
    title_en           text,
    summary_sk         text not null,
    summary_en         text,
    description_sk     text not null,
    description_en     text,
    place_sk           text not null,
    place_en           text,
    for_whom_sk        text not null,
    for_whom_en        text,
    programme_sk       text not null,
    programme_en       text,
    report_sk          text not null,
    report_en          text,
    starts_at          timestamptz not null,
    ends_at            timestamptz not null,
    publication        text not null,
    archived           boolean not null default false,
    version            int not null default 1,
    attendance_version int not null default 1,
    -- iCalendar's: counts the changes of time and place (RFC 5545 §3.8.7.4).
    sequence           int not null default 0,
    sample             boolean not null default false,
    changed_at         timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, slug),
    check (ends_at > starts_at)
);
create index event_ends on event (partnership_id, ends_at);
call isolate('event');

-- An address once published goes on working.
create table event_former_slug (
    partnership_id uuid not null default jadro_partnership(),
    slug           text not null,
    event_id       uuid not null,
    primary key (partnership_id, slug),
    foreign key (partnership_id, event_id) references event on delete cascade
);
call isolate('event_former_slug');

-- How many took part, by side; no row for a side without anybody.
create table event_attendance (
    partnership_id uuid not null default jadro_partnership(),
    event_id       uuid not null,
    side           text not null,
    people         int not null check (people > 0),
    primary key (partnership_id, event_id, side),
    foreign key (partnership_id, event_id) references event on delete cascade
);
call isolate('event_attendance');

-- Those who took part and agreed that their name is shown; nobody else has a row. One who took that back, or was taken
-- out, is shown at once to nobody and forgotten a week later.
create table event_participant (
    partnership_id uuid not null default jadro_partnership(),
    id             uuid not null,
    event_id       uuid not null,
    person_id      uuid not null,
    name           text not null,
    side           text not null,
    sample         boolean not null default false,
    created_at     timestamptz not null,
    removed_at     timestamptz,
    primary key (partnership_id, id),
    unique (partnership_id, event_id, person_id),
    foreign key (partnership_id, event_id) references event on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index event_participant_name on event_participant (partnership_id, event_id, name collate "sk-x-icu")
    where removed_at is null;
create index event_participant_removed on event_participant (partnership_id, removed_at) where removed_at is not null;
create index event_participant_person on event_participant (partnership_id, person_id);
call isolate('event_participant');

-- The drawing of a meeting. Published only with a title and a text that says the same.
create table graphic_record (
    partnership_id uuid not null default jadro_partnership(),
    event_id       uuid not null,
    file_id        uuid not null,
    title_sk       text not null,
    title_en       text,
    author         text not null,
    alternative_sk text not null,
    alternative_en text,
    publication    text not null,
    version        int not null default 1,
    changed_at     timestamptz not null,
    primary key (partnership_id, event_id),
    foreign key (partnership_id, event_id) references event on delete cascade,
    foreign key (partnership_id, file_id) references file,
    check (publication = 'draft' or (title_sk <> '' and alternative_sk <> ''))
);
create index graphic_record_file on graphic_record (partnership_id, file_id);
call isolate('graphic_record');
