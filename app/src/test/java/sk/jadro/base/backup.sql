-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into inbox_letter (partnership_id, message_key, taken_at, passed_over) values ('%1$s', 'b', now(), false);
insert into inbox_place (partnership_id, uid_validity, last_uid) values ('%1$s', 1, 2);
insert into inbox_retry (partnership_id, uid, tries, since, tried_at) values ('%1$s', 1, 2, now(), now());
insert into attachment (partnership_id, thing_id, number, name, kind, size, digest, added_at, content)
values ('%1$s', gen_random_uuid(), 1, 'chodnik.txt', 'txt', 4, 'x', now(), 'okno');
