-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into task_former_slug
select partnership_id, 'uloha-predtym', id from task where partnership_id = '%1$s' limit 1;
