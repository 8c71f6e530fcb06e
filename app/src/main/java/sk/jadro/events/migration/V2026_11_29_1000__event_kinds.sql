-- What an event is, how people meet at it, and whose it is.
alter table event
    add column kind      text not null default 'discussion',
    add column way       text not null default 'in-person',
    add column circle_id uuid,
    add foreign key (partnership_id, circle_id) references circle,
    add check (kind <> 'circle-meeting' or circle_id is not null);
create index event_circle on event (partnership_id, circle_id, ends_at);
