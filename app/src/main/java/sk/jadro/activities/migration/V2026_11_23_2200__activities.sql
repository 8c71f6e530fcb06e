create table activity (
    partnership_id uuid not null default jadro_partnership() references partnership,
    id             uuid not null,
    slug           text not null,
    title_sk       text not null,
    title_en       text,
    summary_sk     text not null,
    summary_en     text,
    description_sk text not null,
    description_en text,
    from_event     uuid,
    position       int not null,
    publication    text not null,
    archived       boolean not null default false,
    version        int not null default 1,
    sample         boolean not null default false,
    changed_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, slug),
    foreign key (partnership_id, from_event) references event on delete set null (from_event)
);
call isolate('activity');

-- An address once published goes on working.
create table activity_former_slug (
    partnership_id uuid not null default jadro_partnership(),
    slug           text not null,
    activity_id    uuid not null,
    primary key (partnership_id, slug),
    foreign key (partnership_id, activity_id) references activity on delete cascade
);
call isolate('activity_former_slug');

-- A name in an activity's column: one a person, from the first, unconfirmed sign-up on. What readers may see of the
-- name stands in shown_name, so that their pages never touch the rest.
create table co_owner (
    partnership_id uuid not null default jadro_partnership(),
    id             uuid not null,
    activity_id    uuid not null,
    person_id      uuid not null,
    name           text not null,
    side           text not null,
    visibility     text not null,
    shown_name     text,
    offer          text,
    state          text not null,
    source         text not null,
    created_at     timestamptz not null,
    confirmed_at   timestamptz,
    ended_at       timestamptz,
    told_at        timestamptz,
    sample         boolean not null default false,
    primary key (partnership_id, id),
    unique (partnership_id, activity_id, person_id),
    foreign key (partnership_id, activity_id) references activity on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index co_owner_column on co_owner (partnership_id, activity_id, state, shown_name collate "sk-x-icu");
create index co_owner_person on co_owner (partnership_id, person_id);
create index co_owner_untold on co_owner (partnership_id) where state = 'confirmed' and told_at is null;
call isolate('co_owner');

-- A form as it was sent: what it asks for happens when its own link confirms it.
create table sign_up (
    partnership_id uuid not null default jadro_partnership(),
    id             uuid not null,
    person_id      uuid not null,
    activity_ids   uuid[] not null,
    name           text not null,
    side           text not null,
    visibility     text not null,
    offer          text,
    consent_words  text not null,
    lang           text not null,
    replaces       uuid,
    created_at     timestamptz not null,
    confirmed_at   timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, person_id) references person on delete cascade
);
create index sign_up_person on sign_up (partnership_id, person_id);
create index sign_up_unconfirmed on sign_up (partnership_id, created_at) where confirmed_at is null;
call isolate('sign_up');
