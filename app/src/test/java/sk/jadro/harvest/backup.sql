-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into board (partnership_id, id, event_id, code, title_sk, prompts, round, shown, opened_at)
select partnership_id, gen_random_uuid(), id, 'buk-12', 'Čo ďalej', '{"Čo ďalej?"}', 'over', 'own', now()
from event where partnership_id = '%1$s' limit 1;
insert into note (partnership_id, id, board_id, key, prompt, text, visibility, change, said_at)
select partnership_id, id, id, id, 1, 'Menej skratiek.', 'none', 1, now() from board where partnership_id = '%1$s' limit 1;
