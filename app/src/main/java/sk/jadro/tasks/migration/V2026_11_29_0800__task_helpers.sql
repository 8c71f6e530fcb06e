-- Who helps with a task besides the one who carries it: a membership, too, so that once it is over, or its person was erased,
-- nobody helps.
create table task_helper (
    partnership_id uuid not null,
    task_id        uuid not null,
    membership_id  uuid not null,
    primary key (partnership_id, task_id, membership_id),
    foreign key (partnership_id, task_id) references task on delete cascade,
    foreign key (partnership_id, membership_id) references membership
);
create index task_helper_membership on task_helper (partnership_id, membership_id);
call isolate('task_helper');

create index task_from on task (partnership_id, from_id);
