-- The history of what people edit: which version became what, by whom (an id, never a name) and when.
create table revision (
    partnership_id uuid not null references partnership,
    kind           text not null,
    thing_id       uuid not null,
    version        int not null,
    editor_id      uuid not null,
    act            text not null,
    before         jsonb,
    after          jsonb not null,
    at             timestamptz not null,
    primary key (partnership_id, kind, thing_id, version)
);
create index revision_at on revision (partnership_id, at desc, thing_id);
call isolate('revision');
