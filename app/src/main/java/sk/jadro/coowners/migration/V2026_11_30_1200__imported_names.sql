-- Names that coordinators bring in a table: by what the table calls them, and when they were written to, as none of them asked to
-- stand there. They stand counted alone until their owners say otherwise.
alter table co_owner
    add import_key text,
    add asked_at   timestamptz;
create unique index co_owner_import_key on co_owner (partnership_id, activity_id, import_key) where import_key is not null;
create index co_owner_unasked on co_owner (partnership_id, person_id)
    where source = 'import' and state = 'confirmed' and asked_at is null and person_id is not null;

-- Coordinators are told of names that came by the form alone: thousands that came in a table are not looked through each hour.
drop index co_owner_untold;
create index co_owner_untold on co_owner (partnership_id) where state = 'confirmed' and told_at is null and source = 'form';

-- What a table did, by which that can be undone for a week: a name that it added has no name here, one that it changed has what it
-- was before. Without foreign keys: a deletion of thousands of names would look here for each of them.
create table imported_name (
    partnership_id uuid not null references partnership,
    import_id      uuid not null,
    co_owner_id    uuid not null,
    person_id      uuid,
    import_key     text,
    name           text,
    side           text,
    organisation   text,
    part           text,
    offers         text[],
    offer          text,
    imported_at    timestamptz not null,
    primary key (partnership_id, import_id, co_owner_id)
);
create index imported_name_co_owner on imported_name (partnership_id, co_owner_id);
create index imported_name_person on imported_name (partnership_id, person_id);
call isolate('imported_name');
