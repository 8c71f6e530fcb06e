-- How far a day's letters have come: one row a partnership, so that nothing of it has to be forgotten. Its lock lets one node
-- at a time write a partnership's letters. after_person is the last one whom rooms were asked about, by the order of ids;
-- null once the day's letters are all written.
create table daily_letters (
    partnership_id uuid not null references partnership,
    day            date not null,
    after_person   uuid,
    primary key (partnership_id)
);
call isolate('daily_letters');
