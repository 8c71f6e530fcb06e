-- Two events ahead in the first partnership: one to which many come, and one whose few seats are taken and for which very many
-- have filled in the form, each with the token that their number ends. Run by PostgreSQL's superuser: triggers and policies
-- don't hold here.
set session_replication_role = replica;

create function pg_temp.nth(kind text, n bigint) returns uuid language sql immutable
    return ('00000000-0000-4000-801' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid;

create temporary table town as select id from partnership where slug = 'mesto-1';

insert into event (
    partnership_id, id, slug, title_sk, kind, way, summary_sk, description_sk, place_sk, for_whom_sk, programme_sk,
    report_sk, starts_at, ends_at, publication, sample, changed_at)
select t.id, pg_temp.nth('1', e), slug, 'Spoločný stôl', 'workshop', 'in-person', 'O tom, čo ďalej.', '',
       'Komunitné centrum', '', '', '', now() + interval '90 days', now() + interval '91 days', 'published', false, now()
from town t, (values (1, 'velke'), (2, 'plne')) as one(e, slug);

insert into registration_terms (
    partnership_id, event_id, version, open, seats, offer_hours, reserved, needs, bring_sk, call)
select t.id, pg_temp.nth('1', e), 1, true, seats, 24, 0, '{}', '', ''
from town t, (values (1, :participants + 100), (2, 12)) as one(e, seats);

create temporary table guest as
select t.id as town, n, pg_temp.nth('2', n) as person, pg_temp.nth('3', n) as registration,
       case when n <= :participants then 1 else 2 end as event,
       case when n <= :participants + 12 then 'seated' else 'sent' end as state
from town t cross join generate_series(1, :participants + 12 + :waiting) n;

insert into person (partnership_id, id, name, email, lang, created_at)
select town, person, 'Hosť ' || n, 'host-' || n || '@example.org', 'sk', now() from guest;

insert into submission (partnership_id, id, kind, person_id, lang, sent_at, confirmed_at)
select town, registration, 'registration', person, 'sk', now(), case when state = 'seated' then now() end from guest;

insert into registration (
    partnership_id, id, event_id, person_id, name, side, way, visibility, consent_words, companions, needs, state, since)
select town, registration, pg_temp.nth('1', event), case when state = 'seated' then person end, 'Hosť ' || n,
       (array['city-office', 'civil-society', 'business', 'academia', 'councillor', 'public'])[1 + n % 6], 'in-person',
       case when event = 1 then 'full' else 'none' end, '', 0, '{}', state, now()
from guest;

insert into token (partnership_id, hash, purpose, subject, created_at, expires_at)
select town, sha256(convert_to('token-' || n, 'UTF8')), 'registration-confirm', registration, now(), now() + interval '7 days'
from guest where state = 'sent';
