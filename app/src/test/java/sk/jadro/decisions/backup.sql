-- What the sample leaves empty, in the partnership %1$s, so that a backup is seen to have it.
insert into decision_signature
select d.partnership_id, d.id, p.id, 'Eva Skalná'
from decision d join person p on p.partnership_id = d.partnership_id where d.partnership_id = '%1$s' limit 1;
