-- Who stands in for another of the circle while they can't: no seat of its own, and no count.
alter table membership add column substitute_for uuid;
alter table membership add foreign key (partnership_id, substitute_for) references membership;
