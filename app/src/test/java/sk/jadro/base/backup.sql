-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into attachment (partnership_id, thing_id, number, name, kind, size, digest, added_at, content)
values ('%1$s', gen_random_uuid(), 1, 'chodnik.txt', 'txt', 4, 'x', now(), 'okno');
