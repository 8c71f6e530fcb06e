-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into submission (partnership_id, id, kind, person_id, lang, sent_at, confirmed_at)
select partnership_id, '01900000-0000-7000-8000-0000000000b1', 'note-letter', id, 'sk', now(), now()
from person where partnership_id = '%1$s' order by id limit 1;
insert into note_letter (partnership_id, id, board_id)
select b.partnership_id, '01900000-0000-7000-8000-0000000000b1', b.id from board b where b.partnership_id = '%1$s' order by b.id limit 1;
insert into note_letter_note (partnership_id, letter_id, note_id)
select l.partnership_id, l.id, n.id
from note_letter l join note n on n.partnership_id = l.partnership_id and n.board_id = l.board_id
where l.partnership_id = '%1$s' limit 1;
insert into note_reader (partnership_id, id, person_id)
select s.partnership_id, s.id, s.person_id from submission s where s.partnership_id = '%1$s' and s.kind = 'note-letter';
insert into note_told (partnership_id, reader_id, kind, thing_id, told_on)
select partnership_id, id, 'outputs', id, current_date from note_reader where partnership_id = '%1$s';
insert into board_photo (partnership_id, file_id, board_id, added_at)
select b.partnership_id, f.id, b.id, now()
from board b join file f on f.partnership_id = b.partnership_id where b.partnership_id = '%1$s' limit 1;
