-- Drafts that will be published by themselves, and who planned it.
create table planned_publication (
    partnership_id uuid not null references partnership,
    kind           text not null,
    thing_id       uuid not null,
    publish_at     timestamptz not null,
    editor_id      uuid not null,
    primary key (partnership_id, kind, thing_id)
);
call isolate('planned_publication');
