-- Ten years of one city, the first partnership: what its public pages are made from once it has met every week, answered what it
-- was asked, and done what it said. Run by PostgreSQL's superuser: triggers and policies don't hold here.
set session_replication_role = replica;

create function pg_temp.nth(kind text, n bigint) returns uuid language sql immutable
    return ('00000000-0000-4000-80' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid;

create function pg_temp.word(n bigint, variadic words text[]) returns text language sql immutable
    return words[1 + n % cardinality(words)];

create function pg_temp.side(n bigint) returns text language sql immutable
    return pg_temp.word(n, 'city-office', 'civil-society', 'business', 'academia', 'councillor', 'public');

create function pg_temp.about(n bigint) returns text language sql immutable
    return pg_temp.word(n, 'Lavičky pri rieke', 'Rozpočet, ktorému rozumieme', 'Hlučné ulice', 'Dvory škôl', 'Otvorené údaje',
                        'Cesty pre bicykle', 'Pomoc susedom', 'Mestské lesy', 'Mladí v zastupiteľstve', 'Kultúra v štvrtiach')
        || ' ' || n;

create function pg_temp.said(n bigint, sentences int) returns text language sql immutable
    return (select string_agg(
                pg_temp.word(n + s, 'Hovorili sme o tom, čo treba urobiť a kto to urobí.', 'Zišli sa ľudia z úradu aj zo štvrtí.',
                             'Najprv sme si prešli, čo sa podarilo.', 'Zhodli sme sa, že sa k tomu vrátime na jeseň.',
                             'Kto chcel, prihlásil sa k práci.'), ' ' order by s)
            from generate_series(1, sentences) s);

create temporary table town as select id from partnership where slug = 'mesto-1';

insert into person (partnership_id, id, name, lang, created_at)
select id, pg_temp.nth('31', n), 'Človek ' || n, 'sk', now() from town cross join generate_series(1, 1200) n;

insert into circle (
    partnership_id, id, slug, title_sk, purpose_sk, description_sk, entry, entry_note_sk, meets_sk, deciding, quorum,
    majority, city_office, civil_society, business, academia, councillor, public, ring, begins_on, publication, changed_at)
select id, pg_temp.nth('32', n), 'kruh-' || n, 'Kruh ' || pg_temp.about(n), 'Stará sa, aby sa veci pohli.', pg_temp.said(n, 6),
       pg_temp.word(n, 'invitation', 'application', 'open'), '', '', 'majority', 60, 66, 5, 5, 5, 5, 5, 5, 1 + n % 4,
       current_date - 3600, 'published', now()
from town cross join generate_series(1, 16) n;

insert into membership (
    partnership_id, id, circle_id, person_id, name, visibility, shown_name, side, organisation, since, until)
select id, pg_temp.nth('33', n), pg_temp.nth('32', 1 + n % 16), pg_temp.nth('31', n), 'Človek ' || n, 'full', 'Človek ' || n,
       pg_temp.side(n), case when n % 3 = 0 then 'Spolok ' || n end, current_date - 3600 + (n % 3000)::int,
       case when n % 2 = 0 then current_date - (n % 500)::int end
from town cross join generate_series(1, 800) n;

insert into organisation (partnership_id, id, slug, name)
select id, pg_temp.nth('3a', n), 'spolok-' || n, 'Spolok ' || n
from town cross join generate_series(3, 800, 3) n;

insert into organisation_slug (partnership_id, slug, organisation_id)
select id, 'spolok-' || n, pg_temp.nth('3a', n)
from town cross join generate_series(3, 800, 3) n;

insert into organisation_claim (
    partnership_id, id, organisation_id, person_id, typed, state, claimed_at, confirmed_at)
select id, pg_temp.nth('3b', n), pg_temp.nth('3a', n), pg_temp.nth('31', n), 'Spolok ' || n, 'confirmed', now(), now()
from town cross join generate_series(3, 800, 3) n;

insert into event (
    partnership_id, id, slug, title_sk, kind, way, circle_id, summary_sk, description_sk, place_sk, for_whom_sk, programme_sk,
    report_sk, cancelled_sk, starts_at, ends_at, publication, changed_at)
select id, pg_temp.nth('34', n), 'stretnutie-' || n, pg_temp.about(n), pg_temp.word(n, 'discussion', 'workshop', 'circle-meeting'),
       'in-person', case when n % 3 = 2 then pg_temp.nth('32', 1 + n % 16) end, pg_temp.said(n, 1), pg_temp.said(n, 12),
       'Komunitné centrum', 'Pre všetkých.',
       E'16:00 Privítanie\n16:10 Čo sa podarilo (Úrad)\n16:40 Práca v skupinách\n17:30 Prestávka\n17:45 Na čom sme sa zhodli',
       case when n % 2 = 0 then pg_temp.said(n, 20) else '' end, '', now() + make_interval(days => (n - 500) * 7),
       now() + make_interval(days => (n - 500) * 7, hours => 2), 'published', now()
from town cross join generate_series(1, 520) n;

insert into event_participant (partnership_id, id, event_id, person_id, name, side, created_at)
select id, pg_temp.nth('35', n * 100 + p), pg_temp.nth('34', n), pg_temp.nth('31', 1 + (n * 7 + p) % 1200), 'Človek ' || p,
       pg_temp.side(n + p), now()
from town cross join generate_series(1, 500) n cross join generate_series(1, 25) p;

insert into presence (partnership_id, event_id, number, person_id, name, side, part)
select id, pg_temp.nth('34', n), p, pg_temp.nth('31', 1 + (n * 7 + p) % 1200), '', pg_temp.side(n + p),
       pg_temp.word(p, 'came', 'came', 'came', 'apologised')
from town cross join generate_series(100, 480) n cross join generate_series(1, 25) p;

insert into minutes (partnership_id, event_id, text_sk, state, opened_on, final_on, version, changed_at)
select id, pg_temp.nth('34', n),
       (select string_agg('### Bod ' || p || E'\n\n' || pg_temp.said(n + p, 4) || ' Slovo mal @[' || p || '].', E'\n\n' order by p)
        from generate_series(1, 12) p),
       'final', current_date - (500 - n) * 7, current_date - (500 - n) * 7, 1, now()
from town cross join generate_series(100, 480) n;

insert into minutes_version (partnership_id, event_id, version, text_sk, state, saved_at)
select partnership_id, event_id, 1, text_sk, state, changed_at from minutes where event_id >= pg_temp.nth('34', 0);

insert into activity (
    partnership_id, id, slug, title_sk, summary_sk, description_sk, goal_sk, state, outcome_sk, next_step_sk, from_kind,
    from_id, position, publication, changed_at)
select id, pg_temp.nth('36', n), 'cinnost-' || n, pg_temp.about(n), pg_temp.said(n, 1), pg_temp.said(n, 10), '', 'moving',
       '', '', 'events',
       pg_temp.nth('34', n * 5), n, 'published', now()
from town cross join generate_series(10, 80) n;

insert into co_owner (
    partnership_id, id, activity_id, person_id, name, side, visibility, shown_name, offer, state, source, created_at, confirmed_at)
select id, pg_temp.nth('37', n * 1000 + p), pg_temp.nth('36', n), pg_temp.nth('31', p), 'Človek ' || p, pg_temp.side(p), 'full',
       case when p % 4 > 0 then 'Človek ' || p end, case when p % 5 = 0 then 'pomôžem s pozvánkami' end, 'confirmed', 'form', now(),
       now()
from town cross join generate_series(10, 80) n cross join generate_series(1, 70) p;

insert into board (partnership_id, id, event_id, code, title_sk, prompts, round, shown, changes, opened_at)
select id, pg_temp.nth('38', n), pg_temp.nth('34', n * 4), 'lipa-' || n, 'Tabuľa', '{"O čo sa máme starať?"}', 'over', 'all', 60,
       now() - make_interval(days => (125 - n) * 28)
from town cross join generate_series(1, 120) n;

insert into note_group (partnership_id, id, board_id, number, title, meaning, change)
select id, pg_temp.nth('39', n * 100 + g), pg_temp.nth('38', n), g, pg_temp.about(n + g), pg_temp.said(g, 2), 40 + g
from town cross join generate_series(1, 120) n cross join generate_series(1, 8) g;

insert into note (partnership_id, id, board_id, key, prompt, text, visibility, change, said_at, group_id)
select id, pg_temp.nth('3a', n * 100 + m), pg_temp.nth('38', n), pg_temp.nth('3a', n * 100 + m), 1, pg_temp.said(m, 1), 'none', m,
       now(), pg_temp.nth('39', n * 100 + 1 + m % 8)
from town cross join generate_series(1, 120) n cross join generate_series(1, 40) m;

insert into output (
    partnership_id, id, number, event_id, board_id, group_id, title_sk, meaning_sk, audience_sk, follows_sk, parked_sk, dots,
    all_dots, givers, publication, published_on, changed_at)
select id, pg_temp.nth('3b', n * 100 + g), (n - 1) * 4 + g, pg_temp.nth('34', n * 4), pg_temp.nth('38', n),
       pg_temp.nth('39', n * 100 + g), pg_temp.about(n + g), pg_temp.said(g, 3), '', '', '', g, 40, 12, 'published',
       current_date - (121 - n)::int * 28, now()
from town cross join generate_series(1, 120) n cross join generate_series(1, 4) g;

insert into decision (
    partnership_id, id, number, question_sk, proposal_sk, background_sk, options_sk, proposed, circle_id, manner, last_day,
    from_kind, from_id, publication, stage, deciding, quorum, majority, opened_on, closed_on, decided_on, changed_at)
select id, pg_temp.nth('3c', n), n, pg_temp.about(n) || '?', pg_temp.said(n, 1), pg_temp.said(n, 6), '', 0,
       pg_temp.nth('32', 1 + n % 16), 'letters', current_date - (320 - n)::int * 10, 'outputs',
       pg_temp.nth('3b', (1 + n % 120) * 100 + 1 + n % 4), 'published', pg_temp.word(n, 'accepted', 'accepted', 'rejected'),
       'majority', 60, 66, current_date - (322 - n)::int * 10, current_date - (320 - n)::int * 10,
       current_date - (320 - n)::int * 10, now()
from town cross join generate_series(1, 300) n;

insert into decision_ballot (partnership_id, decision_id, seat, substitute, holder_id, side, answer)
select t.id, pg_temp.nth('3c', n), row_number() over (partition by n order by m.id), false, m.id, m.side,
       pg_temp.word(row_number() over (partition by n order by m.id), 'agree', 'agree', 'aside')
from town t cross join generate_series(1, 300) n
join membership m on m.partnership_id = t.id and m.circle_id = pg_temp.nth('32', 1 + n % 16) and m.until is null;

insert into task (
    partnership_id, id, slug, title_sk, why_sk, circle_id, responsible_id, due_on, state, audience, from_kind, from_id, ended_on,
    publication, changed_at)
select id, pg_temp.nth('3d', n), 'uloha-' || n, pg_temp.about(n), pg_temp.said(n, 1), pg_temp.nth('32', 1 + n % 16),
       case when n % 7 > 0 then pg_temp.nth('33', 1 + n % 800) end, current_date - (1400 - n)::int * 2,
       case when n < 1300 then pg_temp.word(n, 'done', 'done', 'given-up') else pg_temp.word(n, 'open', 'in-hand', 'waiting') end,
       'public', pg_temp.word(n, 'decisions', 'events'),
       case when n % 2 = 0 then pg_temp.nth('3c', 1 + n % 300) else pg_temp.nth('34', 1 + n % 500) end,
       case when n < 1300 then current_date - (1400 - n)::int * 2 end, 'published', now()
from town cross join generate_series(1, 1500) n;

-- What is made of all public things is made of these now.
delete from public_index where partnership_id = (select id from town);
update scheduled_tasks set execution_time = now();
