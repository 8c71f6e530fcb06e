-- What a decision grew from: any public thing of the house, known by its kind and id alone.
alter table decision
    add from_kind text,
    add from_id   uuid;
