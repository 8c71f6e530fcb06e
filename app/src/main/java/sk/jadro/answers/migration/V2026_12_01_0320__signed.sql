-- Whether answers bear the name of whoever gave them, for whoever asked; who that was, of those that were given meanwhile.
alter table answer_promise add column signed boolean not null default false;
alter table owed_step add column person_id uuid;
create index owed_step_person on owed_step (partnership_id, person_id) where person_id is not null;
