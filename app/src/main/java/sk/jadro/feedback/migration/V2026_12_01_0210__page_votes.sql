-- How many said that a page helped them, and how many that it did not; who, nobody knows.
create table page_vote (
    partnership_id uuid not null references partnership,
    path           text not null,
    yes            int not null,
    no             int not null,
    primary key (partnership_id, path)
);
call isolate('page_vote');
