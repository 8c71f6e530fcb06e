-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into imported_name (partnership_id, import_id, co_owner_id, person_id, imported_at)
select partnership_id, gen_random_uuid(), id, person_id, now() from co_owner where partnership_id = '%1$s' order by id limit 1;
