-- Whether somebody wants to be reminded, in one letter a day, of what waits for them.
alter table person add column daily_letter boolean not null default true;
