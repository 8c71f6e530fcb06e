-- For whom somebody acts, as they typed it; whether it is so, the organisation's room knows.
alter table co_owner add organisation text;
alter table sign_up add organisation text;
create index co_owner_organisation on co_owner (partnership_id, person_id, organisation) where organisation is not null;
