-- A circle of many people, their tasks, and a question that they are asked, in the first partnership. Run by PostgreSQL's
-- superuser: triggers and policies don't hold here. Everybody's own page is opened by the token that their number ends.
set session_replication_role = replica;

create function pg_temp.nth(kind text, n bigint) returns uuid language sql immutable
    return ('00000000-0000-4000-800' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid;

create temporary table town as select id from partnership where slug = 'mesto-1';

insert into circle (
    partnership_id, id, slug, title_sk, purpose_sk, description_sk, entry, entry_note_sk, meets_sk, deciding, quorum,
    majority, city_office, civil_society, business, academia, councillor, public, ring, begins_on, publication, changed_at)
select id, pg_temp.nth('1', 1), 'jadro', 'Jadro', 'Drží partnerstvo pohromade.', '', 'invitation', '', '', 'majority', 60, 66,
       2, 2, 2, 1, 2, 2, 1, current_date - 1000, 'published', now()
from town;

insert into person (partnership_id, id, name, email, lang, created_at)
select id, pg_temp.nth('2', n), 'Člen ' || n, 'clen-' || n || '@example.org', 'sk', now()
from town cross join generate_series(1, :members) n;

insert into token (partnership_id, hash, purpose, subject, created_at, expires_at)
select id, sha256(convert_to('token-' || n, 'UTF8')), 'mine', pg_temp.nth('2', n), now(), now() + interval '90 days'
from town cross join generate_series(1, :members) n;

insert into membership (partnership_id, id, circle_id, person_id, name, visibility, shown_name, side, since)
select id, pg_temp.nth('3', n), pg_temp.nth('1', 1), pg_temp.nth('2', n), 'Člen ' || n, 'full', 'Člen ' || n,
       (array['city-office', 'civil-society', 'business', 'academia', 'councillor', 'public'])[1 + n % 6], current_date - 500
from town cross join generate_series(1, :members) n;

insert into task (
    partnership_id, id, slug, title_sk, why_sk, circle_id, responsible_id, due_on, state, audience, ended_on, publication,
    changed_at)
select id, pg_temp.nth('4', n), 'uloha-' || n, 'Pozvať na stretnutie ľudí z ulice číslo ' || n, '', pg_temp.nth('1', 1),
       case when n % 7 > 0 then pg_temp.nth('3', 1 + n % :members) end, current_date + (n % 200)::int - 20,
       (array['open', 'in-hand', 'waiting', 'done', 'given-up'])[1 + n % 5], 'public',
       case when n % 5 > 2 then current_date - (n % 90)::int end, 'published', now()
from town cross join generate_series(1, :tasks) n;

insert into decision (
    partnership_id, id, number, question_sk, proposal_sk, background_sk, options_sk, proposed, circle_id, manner, last_day,
    publication, stage, deciding, quorum, majority, opened_on, changed_at)
select id, pg_temp.nth('5', 1), 1, 'Kde sa stretneme?', 'V komunitnom centre.', '', '', 0, pg_temp.nth('1', 1), 'letters',
       current_date + 30, 'published', 'open', 'majority', 60, 66, current_date, now()
from town;

insert into decision_ballot (partnership_id, decision_id, seat, substitute, holder_id, side)
select t.id, pg_temp.nth('5', 1), n, false, pg_temp.nth('3', n), m.side
from town t cross join generate_series(1, :members) n
join membership m on m.partnership_id = t.id and m.id = pg_temp.nth('3', n);
