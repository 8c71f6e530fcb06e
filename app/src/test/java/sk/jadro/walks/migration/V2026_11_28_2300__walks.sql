create table walk (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    slug           text not null,
    title_sk       text not null,
    title_en       text,
    summary_sk     text not null,
    summary_en     text,
    description_sk text not null,
    description_en text,
    begins_sk      text not null,
    begins_en      text,
    starts_at      timestamptz not null,
    publication    text not null,
    archived       boolean not null default false,
    version        int not null default 1,
    changed_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, slug)
);
call isolate('walk');

-- An address once published goes on working.
create table walk_former_slug (
    partnership_id uuid not null,
    slug           text not null,
    walk_id        uuid not null,
    primary key (partnership_id, slug),
    foreign key (partnership_id, walk_id) references walk on delete cascade
);
call isolate('walk_former_slug');

-- A form by which somebody says that they come along; whose it is and whether it is confirmed is said by the submission.
create table walker_form (
    partnership_id uuid not null,
    id             uuid not null,
    walk_id        uuid not null,
    name           text not null,
    side           text not null,
    ended_at       timestamptz,
    primary key (partnership_id, id),
    foreign key (partnership_id, id) references submission on delete cascade,
    foreign key (partnership_id, walk_id) references walk on delete cascade
);
create index walker_form_walk on walker_form (partnership_id, walk_id);
call isolate('walker_form');

-- Who comes along, by the form that they confirmed last. What readers see is counted from this alone.
create table walker (
    partnership_id uuid not null,
    id             uuid not null,
    walk_id        uuid not null,
    person_id      uuid not null,
    side           text not null,
    primary key (partnership_id, id),
    unique (partnership_id, walk_id, person_id),
    foreign key (partnership_id, id) references walker_form on delete cascade,
    foreign key (partnership_id, person_id) references person on delete cascade
);
call isolate('walker');
