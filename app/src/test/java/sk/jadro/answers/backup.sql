-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into answer_promise (partnership_id, days, registry, signed) values ('%1$s', 20, 'podatelna@example.sk', true);
insert into owed_owner (partnership_id, owed_id, person_id)
select o.partnership_id, o.id, p.id
from owed o join person p on p.partnership_id = o.partnership_id
where o.partnership_id = '%1$s' limit 1;
