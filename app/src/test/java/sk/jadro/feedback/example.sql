-- A text that answers start from, for the tests of the whole house.
insert into start_text (partnership_id, id, title, text)
values (:partnership, gen_random_uuid(), 'Poďakovanie', 'Ďakujeme, že ste nám napísali.');
