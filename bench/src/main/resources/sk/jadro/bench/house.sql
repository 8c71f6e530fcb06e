-- Invented partnerships for measuring, all alike. Run by PostgreSQL's superuser: triggers and policies don't hold here.
set session_replication_role = replica;

-- An id that is the nth of its kind, so that rows lie in the order that they were made in.
create function pg_temp.nth(n bigint) returns uuid language sql immutable
    return lpad(to_hex(n), 32, '0')::uuid;

create function pg_temp.word(n bigint, variadic words text[]) returns text language sql immutable
    return words[1 + n % cardinality(words)];

create temporary table town as
select p as number, pg_temp.nth(p) as id
from generate_series(1, :partnerships) p;

create temporary table signer as
select t.id as partnership_id,
       i,
       pg_temp.nth(t.number * 10000::bigint + i) as id,
       pg_temp.nth(t.number * 10::bigint + i % 6) as activity_id,
       i < 120 as confirmed,
       pg_temp.word(i * 7, 'Alžbeta', 'Boris', 'Cyril', 'Dagmar', 'Erik', 'Františka', 'Gabriel', 'Hana', 'Ľudmila', 'Žofia')
           || ' '
           || pg_temp.word(i / 10, 'Badínová', 'Čierny', 'Hronská', 'Kremnický', 'Lúčna', 'Mlynár', 'Potočná', 'Skalná',
                           'Šípková', 'Ťažký', 'Uhliar', 'Žltohlávková')
           || ' ' || i as name,
       pg_temp.word(i, 'city-office', 'civil-society', 'business', 'academia', 'councillor', 'public') as side,
       case when i % 4 = 0 then 'pomôžem s pozvánkami a so stretnutiami' end as offer,
       -- Not so long ago that Jadro forgets those who never confirmed.
       now() - interval '1 day' + i * interval '1 minute' as at
from town t
cross join generate_series(0, :sign_ups - 1) i;

insert into partnership (id, slug, name_sk, name_en, place_sk, place_en)
select id, 'mesto-' || number, 'Partnerstvo pre otvorené vládnutie', 'Partnership for Open Government',
       'Mesto ' || number, 'Town ' || number
from town;

insert into activity (
    partnership_id, id, slug, title_sk, title_en, summary_sk, summary_en, description_sk, goal_sk, state, outcome_sk,
    next_step_sk, position, publication, changed_at)
select t.id, pg_temp.nth(t.number * 10::bigint + a), 'aktivita-' || a,
       pg_temp.word(a, 'Zapájanie širokej verejnosti', 'Zrozumiteľný jazyk úradu', 'Otvorené údaje o meste',
                    'Participatívny rozpočet', 'Verejné priestory pri škole', 'Dobrovoľníctvo v mestských častiach'),
       'Activity ' || a,
       'Nájsť tých, ktorí pri stole chýbajú, a spôsob, ako ich pozvať tak, aby naozaj prišli.',
       'Finding those who are missing from the table.',
       repeat('Na stretnutia chodia najmä ľudia, ktorí už o nich vedia. ', 10),
       '', 'moving', '', '', a + 1, 'published', now()
from town t
cross join generate_series(0, 5) a;

insert into person (partnership_id, id, name, email, lang, created_at)
select partnership_id, id, name, 'osoba-' || i || '@example.org', 'sk', at from signer;

insert into submission (partnership_id, id, kind, person_id, lang, sent_at, confirmed_at)
select partnership_id, id, 'sign-up', id, 'sk', at, case when confirmed then at + interval '5 minutes' end
from signer;

insert into sign_up (partnership_id, id, activity_ids, name, side, visibility, offer, consent_words)
select partnership_id, id, array[activity_id], name, side, 'full', offer,
       'Súhlasím, aby sa moje meno ukazovalo pri aktivite na stránkach partnerstva.'
from signer;

insert into co_owner (
    partnership_id, id, activity_id, person_id, name, side, visibility, shown_name, offer, state, source, created_at,
    confirmed_at)
select partnership_id, id, activity_id, id, name, side, 'full', name, offer, 'confirmed', 'form', at,
       at + interval '5 minutes'
from signer
where confirmed;

insert into consent (partnership_id, id, person_id, purpose, subject, words, lang, how, given_at)
select partnership_id, id, id, 'show-name', id,
       'Súhlasím, aby sa moje meno ukazovalo pri aktivite na stránkach partnerstva.', 'sk', 'form', at
from signer where confirmed;

insert into token (partnership_id, hash, purpose, subject, created_at, expires_at)
select partnership_id, sha256((id || purpose)::bytea), purpose, id, at,
       case purpose when 'sign-up-ticket' then at + interval '1 day' when 'sign-up-confirm' then at + interval '7 days' end
from signer
cross join unnest(array ['sign-up-ticket', 'sign-up-confirm', 'sign-up-manage']) purpose;

insert into mail (
    partnership_id, id, recipient, sender_name, subject, plain, html, message_id, created_at, sent_at)
select partnership_id, id, 'osoba-' || i || '@example.org', 'Partnerstvo pre otvorené vládnutie', 'Potvrďte svoje meno',
       '', '', '<' || id || '@example.org>', at, at
from signer;

drop table signer, town;
set session_replication_role = origin;
