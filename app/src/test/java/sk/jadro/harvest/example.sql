-- A board on which people write, with a note in a group, for the tests of the whole house; the sample's is over.
insert into board (partnership_id, id, event_id, code, title_sk, prompts, round, shown, opened_at)
select :partnership, gen_random_uuid(), id, 'lipa-' || left(gen_random_uuid()::text, 8), 'Čo má robiť Jadro+', '{"O čo sa má starať Jadro+?"}', 'write', 'all', now()
from event where partnership_id = :partnership order by starts_at limit 1;
insert into note_group (partnership_id, id, board_id, number, title, change)
select :partnership, gen_random_uuid(), id, 1, 'Pozývať a spájať', 2 from board where partnership_id = :partnership and round = 'write';
insert into note (partnership_id, id, board_id, group_id, key, prompt, text, name, side, visibility, author, change, said_at)
select :partnership, gen_random_uuid(), b.id, g.id, gen_random_uuid(), 1, 'Pozývať. Osobne, nie plagátom.', 'Z. K.', 'civil-society',
    'none', 'x', 1, now()
from board b join note_group g on g.partnership_id = :partnership and g.board_id = b.id
where b.partnership_id = :partnership and b.round = 'write';
insert into note_move (partnership_id, board_id, step, note_id, became, author, moved_at)
select :partnership, n.board_id, 3, n.id, n.group_id, 'x', now()
from note n join board b on b.partnership_id = :partnership and b.id = n.board_id
where n.partnership_id = :partnership and b.round = 'write';
