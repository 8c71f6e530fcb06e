-- Whom a letter to somebody else speaks of, so that erasing them finds it.
alter table mail add column about uuid[] not null default '{}';

-- Ids of what was erased, until they stand in the file beside the backups.
create table erased (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    erased_at      timestamptz not null,
    primary key (partnership_id, id)
);
call isolate('erased');
