-- Activities of a large city and who carries them, in the first partnership. Run by PostgreSQL's superuser: triggers and policies
-- don't hold here.
set session_replication_role = replica;

create function pg_temp.nth(kind text, n bigint) returns uuid language sql immutable
    return ('00000000-0000-4000-800' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid;

create temporary table town as select id from partnership where slug = 'mesto-1';

insert into activity (
    partnership_id, id, slug, title_sk, summary_sk, description_sk, goal_sk, state, outcome_sk, next_step_sk, next_on, position,
    publication, changed_at)
select id, pg_temp.nth('1', n), 'cinnost-' || n, 'Činnosť číslo ' || n, 'Aby sa v meste dalo lepšie žiť aj v štvrti ' || n || '.', '',
       '', (array['looking', 'moving', 'bearing'])[1 + n % 3], '', case when n % 2 = 0 then 'Obísť školy a spýtať sa ich.' else '' end,
       case when n % 2 = 0 then current_date + (n % 60)::int end, n, 'published', now()
from town cross join generate_series(1, :activities) n;

insert into person (partnership_id, id, name, email, lang, created_at)
select id, pg_temp.nth('2', n), 'Človek ' || n, 'clovek-' || n || '@example.org', 'sk', now()
from town cross join generate_series(1, :each * 10) n;

insert into co_owner (
    partnership_id, id, activity_id, person_id, name, side, part, visibility, shown_name, offer, state, source, created_at,
    confirmed_at)
select id, pg_temp.nth('3', n * 10000 + p), pg_temp.nth('1', n), pg_temp.nth('2', 1 + (n * 37 + p) % (:each * 10)), 'Človek ' || p,
       (array['city-office', 'civil-society', 'business', 'academia', 'councillor', 'public'])[1 + case when n % 3 = 0 then 2 else 0 end
           + p % case when n % 3 = 0 then 4 else 6 end],
       (array['owner', 'owner', 'supporter', 'interested'])[1 + p % 4], 'full', case when p % 4 > 0 then 'Človek ' || p end,
       case when p % 5 = 0 then 'pomôžem s pozvánkami' end, 'confirmed', 'form', now() - make_interval(days => p), now()
from town cross join generate_series(1, :activities) n cross join generate_series(1, :each) p;
