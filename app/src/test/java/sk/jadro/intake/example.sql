-- A table with names that waits for a decision, for the tests of the whole house.
insert into name_import (partnership_id, id, by_id, file_name, unread, names, brought_at)
select :partnership, gen_random_uuid(), id, 'mena.csv', '{}', 1, now()
from person where partnership_id = :partnership order by id limit 1;
insert into name_import_row (partnership_id, import_id, number, activity_id, import_key, is_named, name, email, side, offers)
select :partnership, i.id, 2, a.id, 'zora@example.org', false, 'Zora Kvetná', 'zora@example.org', 'public', '{time}'
from name_import i, (select id from activity where partnership_id = :partnership order by position, id limit 1) a
where i.partnership_id = :partnership;
