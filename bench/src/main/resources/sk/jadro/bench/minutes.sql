-- Meetings with their minutes, which are open for corrections, in the first partnership, and people who were at one of them each.
-- Run by PostgreSQL's superuser: triggers and policies don't hold here. Everybody's own page is opened by the token that their
-- number ends.
set session_replication_role = replica;

create function pg_temp.nth(kind text, n bigint) returns uuid language sql immutable
    return ('00000000-0000-4000-800' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid;

create temporary table town as select id from partnership where slug = 'mesto-1';

insert into event (
    partnership_id, id, slug, title_sk, kind, way, summary_sk, description_sk, place_sk, for_whom_sk, programme_sk, report_sk,
    cancelled_sk, starts_at, ends_at, publication, changed_at)
select id, pg_temp.nth('1', e), 'porada-' || e, 'Porada ' || e, 'discussion', 'in-person', 'O akčnom pláne.', '', 'Cikkerova sieň', '', '', '',
       '', now() - interval '3 days', now() - interval '3 days' + interval '2 hours', 'published', now()
from town cross join generate_series(1, :meetings) e;

insert into person (partnership_id, id, name, email, lang, created_at)
select id, pg_temp.nth('2', n), 'Človek ' || n, 'clovek-' || n || '@example.org', 'sk', now()
from town cross join generate_series(1, :people) n;

insert into token (partnership_id, hash, purpose, subject, created_at, expires_at)
select id, sha256(convert_to('token-' || n, 'UTF8')), 'mine', pg_temp.nth('2', n), now(), now() + interval '90 days'
from town cross join generate_series(1, :people) n;

insert into presence (partnership_id, event_id, number, person_id, name, side, part)
select id, pg_temp.nth('1', (n - 1) % :meetings + 1), 1000 + (n - 1) / :meetings, pg_temp.nth('2', n), 'Človek ' || n,
       (array['city-office', 'civil-society', 'business', 'academia', 'councillor', 'public'])[1 + n % 6], 'came'
from town cross join generate_series(1, :people) n;

insert into minutes (partnership_id, event_id, text_sk, state, until, opened_on, version, changed_at)
select id, pg_temp.nth('1', e),
       (select string_agg('Odsek číslo ' || p || ': hovorili sme o tom, čo treba urobiť, kto to urobí a dokedy; slovo mal @[' || 999 + p || '] a zhodli sme sa, že sa k tomu vrátime.',
                          E'\n\n' order by p)
        from generate_series(1, :paragraphs) p),
       'corrections', now() + interval '7 days', current_date, 1, now()
from town cross join generate_series(1, :meetings) e;
