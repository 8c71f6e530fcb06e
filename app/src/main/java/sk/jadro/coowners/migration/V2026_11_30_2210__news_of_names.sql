-- Coordinators hear of new names as of other news: what they were told is told no more, what they were not yet is to be.
insert into news_state (partnership_id, kind, thing_id, state, public)
select partnership_id, 'co-owners', id, '', true from co_owner
where person_id is not null and (told_at is not null or state = 'confirmed' and source = 'form');

insert into news (partnership_id, number, kind, thing_id, again, happened_at)
select partnership_id, row_number() over (partition by partnership_id order by confirmed_at, id), 'co-owners', id, false, confirmed_at
from co_owner where person_id is not null and state = 'confirmed' and told_at is null and source = 'form';

insert into news_of (partnership_id, number, place, kind, thing_id)
select partnership_id, number, 1, 'desk', partnership_id from news;

insert into news_count (partnership_id, last)
select partnership_id, max(number) from news group by partnership_id;

drop index co_owner_untold;
alter table co_owner drop column told_at;
