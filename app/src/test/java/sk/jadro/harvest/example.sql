-- A board with a note, for the tests of the whole house.
insert into board (partnership_id, id, event_id, code, title_sk, prompts, round, shown, opened_at)
select :partnership, gen_random_uuid(), id, 'lipa-' || left(gen_random_uuid()::text, 8), 'Čo má robiť Jadro+', '{"O čo sa má starať Jadro+?"}', 'write', 'all', now()
from event where partnership_id = :partnership order by starts_at limit 1;
insert into note (partnership_id, id, board_id, key, prompt, text, name, side, visibility, author, change, said_at)
select :partnership, gen_random_uuid(), id, gen_random_uuid(), 1, 'Pozývať. Osobne, nie plagátom.', 'Z. K.', 'civil-society',
    'none', 'x', 1, now()
from board where partnership_id = :partnership;
