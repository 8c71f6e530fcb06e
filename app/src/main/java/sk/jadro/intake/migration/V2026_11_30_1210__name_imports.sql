-- Tables with names that coordinators bring: first to be looked at, then written into the columns or not. The names themselves
-- are here for a day at most, until it is decided.
create table name_import (
    partnership_id uuid not null references partnership,
    id             uuid not null,
    by_id          uuid not null,
    file_name      text not null,
    unread         text[] not null,
    names          int not null,
    brought_at     timestamptz not null,
    completed_at   timestamptz,
    undone_at      timestamptz,
    added          int,
    changed        int,
    left_alone     int,
    primary key (partnership_id, id)
);
create index name_import_brought on name_import (partnership_id, brought_at);
call isolate('name_import');

create table name_import_row (
    partnership_id uuid not null,
    import_id      uuid not null,
    number         int not null,
    activity_id    uuid not null,
    import_key     text not null,
    is_named       boolean not null,
    name           text not null,
    email          text,
    side           text not null,
    organisation   text,
    part           text,
    offers         text[] not null,
    offer          text,
    primary key (partnership_id, import_id, number),
    foreign key (partnership_id, import_id) references name_import on delete cascade,
    foreign key (partnership_id, activity_id) references activity on delete cascade
);
create index name_import_row_activity on name_import_row (partnership_id, activity_id);
call isolate('name_import_row');
