-- What the point of the programme was called at which somebody said it.
alter table note add column point text;
