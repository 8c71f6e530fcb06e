-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into initiative_form (partnership_id, id, kind, title, text, days, name, side, visibility, consent)
select partnership_id, id, 'way', 'Lavičky', 'Pri rieke.', '{}', 'Eva', 'public', 'none', ''
from submission where partnership_id = '%1$s' limit 1;
insert into supporter_form (partnership_id, id, initiative_id, name, side, visibility, consent)
select s.partnership_id, s.id, i.id, 'Eva', 'public', 'none', ''
from submission s join initiative i on i.partnership_id = s.partnership_id
where s.partnership_id = '%1$s' limit 1;
insert into initiative_offer (partnership_id, id, initiative_id, was, offered, offered_at)
select partnership_id, gen_random_uuid(), id, 'Raz za mesiac.', 'Dvakrát.', now()
from initiative where partnership_id = '%1$s' limit 1;
insert into meeting_notice (partnership_id, initiative_id)
select partnership_id, id from initiative where partnership_id = '%1$s' limit 1;
