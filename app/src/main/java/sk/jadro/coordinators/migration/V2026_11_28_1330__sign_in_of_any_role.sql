-- When a link to sign in was mailed that has not been used: of anybody with a task here, no longer of coordinators alone.
-- (What was noted before holds for an hour.)
alter table person add column link_mailed_at timestamptz;
alter table coordinator drop column link_mailed_at;
