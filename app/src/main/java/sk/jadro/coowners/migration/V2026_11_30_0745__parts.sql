-- How far somebody goes along with an activity, and what they have to give, beside their own words for it. Whoever wants but to hear of
-- it does not carry it: they are left out of the columns and of the counts.
alter table co_owner
    add part   text not null default 'owner',
    add offers text[] not null default '{}';
alter table sign_up
    add part   text not null default 'owner',
    add offers text[] not null default '{}';

drop index co_owner_counted;
create index co_owner_counted on co_owner (partnership_id, activity_id, side) where state = 'confirmed' and part <> 'interested';
drop index co_owner_column;
create index co_owner_column on co_owner (partnership_id, activity_id, (part = 'supporter'), shown_name collate "sk-x-icu", id)
    where state = 'confirmed' and part <> 'interested' and shown_name is not null;
create index co_owner_interested on co_owner (partnership_id, activity_id) where state = 'confirmed' and part = 'interested';
-- When somebody last joined is asked for on every page of an activity.
create index co_owner_heard on co_owner (partnership_id, activity_id, confirmed_at) where state = 'confirmed';
