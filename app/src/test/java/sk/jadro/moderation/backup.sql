-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into hiding (partnership_id, id, kind, thing_id, ground, reason, hidden_at)
select partnership_id, gen_random_uuid(), 'initiatives', id, 'insult', 'Nadávka.', now()
from initiative where partnership_id = '%1$s' limit 1;
insert into content_report (partnership_id, id, kind, thing_id, words, email, lang, reported_at)
select partnership_id, gen_random_uuid(), 'initiatives', id, 'Je to reklama.', 'eva@example.org', 'sk', now()
from initiative where partnership_id = '%1$s' limit 1;
