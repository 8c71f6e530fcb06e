-- Events are archived, never deleted; and a cluster can't empty a reference in a row of another table.
alter table activity drop constraint activity_partnership_id_from_event_fkey;
alter table activity add foreign key (partnership_id, from_event) references event;
