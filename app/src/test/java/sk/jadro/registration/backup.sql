-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into registration_letter (partnership_id, id, event_id, states, subject_sk, body_sk, written_at, sent, over)
select partnership_id, gen_random_uuid(), id, '{seated}', 'Kde sa stretneme', 'Vchod je zo dvora.', now(), 3, true
from event where partnership_id = '%1$s' limit 1;
