-- Many people who want to hear at once of the whole partnership, what there is to tell them, and news that is commented, in the first
-- partnership. Run by PostgreSQL's superuser: triggers and policies don't hold here. Everybody's browser may comment by the token
-- that their number ends.
set session_replication_role = replica;

create function pg_temp.nth(kind text, n bigint) returns uuid language sql immutable
    return ('00000000-0000-4000-800' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid;

create temporary table town as select id from partnership where slug = 'mesto-1';

insert into person (partnership_id, id, name, email, lang, created_at)
select id, pg_temp.nth('2', n), 'Človek ' || n, 'clovek-' || n || '@example.org', 'sk', now()
from town cross join generate_series(1, :followers) n;

insert into token (partnership_id, hash, purpose, subject, created_at, expires_at)
select id, sha256(convert_to('token-' || n, 'UTF8')), 'commenter', pg_temp.nth('2', n), now(), now() + interval '90 days'
from town cross join generate_series(1, :followers) n;

insert into submission (partnership_id, id, kind, person_id, lang, sent_at, confirmed_at)
select id, pg_temp.nth('3', n), 'follow', pg_temp.nth('2', n), 'sk', now(), now()
from town cross join generate_series(1, :followers) n;

insert into follow (partnership_id, id, person_id, kind, thing_id, rhythm, heard, ended_at)
select id, pg_temp.nth('3', n), pg_temp.nth('2', n), 'partnership', id, 'at-once', 0, now()
from town cross join generate_series(1, :followers) n;

create temporary table told as
select t.id as town, a.id, row_number() over (order by a.id) as number
from town t join activity a on a.partnership_id = t.id;

insert into posted_update (partnership_id, id, number, about_kind, about_id, title_sk, text_sk, said_at, changed_at)
select town, pg_temp.nth('4', number), number, 'activities', id, 'Ako sa darí ' || number,
       'Stretli sme sa a dohodli, čo ďalej. Kto chce pomôcť, príde v stredu o piatej.', now(), now()
from told;

insert into news (partnership_id, number, kind, thing_id, again, happened_at)
select town, number, 'updates', pg_temp.nth('4', number), false, now() from told;

insert into news_of (partnership_id, number, place, kind, thing_id)
select town, number, 1, 'activities', id from told
union all select town, number, 2, 'updates', pg_temp.nth('4', number) from told
union all select town, number, 3, 'partnership', town from told;

insert into news_count (partnership_id, last) select town, max(number) from told group by town;
