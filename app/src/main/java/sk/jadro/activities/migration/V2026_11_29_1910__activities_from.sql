-- An activity grows from anything that hangs on the red thread, not only from an event.
alter table activity drop constraint activity_partnership_id_from_event_fkey;
alter table activity rename column from_event to from_id;
alter table activity add from_kind text default 'events';
alter table activity alter from_kind drop default;
