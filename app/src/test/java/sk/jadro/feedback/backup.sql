-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into feedback_note (partnership_id, id, feedback_id, note, noted_at)
select partnership_id, gen_random_uuid(), id, 'Volala som jej.', now() from feedback where partnership_id = '%1$s' limit 1;
insert into page_vote (partnership_id, path, yes, no) values ('%1$s', '/contact', 3, 1);
insert into start_text (partnership_id, id, title, text) values ('%1$s', gen_random_uuid(), 'Poďakovanie', 'Ďakujeme.');
insert into feedback_message (partnership_id, message_key, feedback_id)
select partnership_id, 'x', id from feedback where partnership_id = '%1$s' limit 1;
