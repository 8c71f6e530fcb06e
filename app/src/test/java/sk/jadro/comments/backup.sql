-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into comment_form (partnership_id, id, kind, thing_id, number, name, text, consent)
select s.partnership_id, s.id, 'initiatives', i.id, 1, 'Eva', 'Súhlasím.', ''
from submission s join initiative i on i.partnership_id = s.partnership_id
where s.partnership_id = '%1$s' limit 1;
