-- What a circle is to do. Who carries it is a membership: once that is over, or its person was erased, it is nobody's. What it
-- grew from is any public thing of the house, known by its kind and id alone. What is said of a change last stands in word;
-- helped_on is the last day on which letters asked for help with it.
create table task (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    slug           text not null,
    title_sk       text not null,
    title_en       text,
    why_sk         text not null,
    why_en         text,
    circle_id      uuid not null,
    responsible_id uuid,
    due_on         date,
    state          text not null,
    state_reason   text,
    audience       text not null,
    from_kind      text,
    from_id        uuid,
    word           text,
    ended_on       date,
    helped_on      date,
    publication    text not null,
    archived       boolean not null default false,
    version        int not null default 1,
    sample         boolean not null default false,
    changed_at     timestamptz not null,
    primary key (partnership_id, id),
    unique (partnership_id, slug),
    foreign key (partnership_id, circle_id) references circle on delete cascade,
    foreign key (partnership_id, responsible_id) references membership
);
create index task_circle on task (partnership_id, circle_id, state);
create index task_responsible on task (partnership_id, responsible_id);
create index task_due on task (partnership_id, due_on);
call isolate('task');

-- An address once published goes on working.
create table task_former_slug (
    partnership_id uuid not null,
    slug           text not null,
    task_id        uuid not null,
    primary key (partnership_id, slug),
    foreign key (partnership_id, task_id) references task on delete cascade
);
call isolate('task_former_slug');
