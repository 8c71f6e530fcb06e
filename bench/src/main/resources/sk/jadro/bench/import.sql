-- Activities without a name, and somebody who coordinates and may sign in once, in the first partnership. Run by PostgreSQL's
-- superuser: triggers and policies don't hold here.
set session_replication_role = replica;

create function pg_temp.nth(kind text, n bigint) returns uuid language sql immutable
    return ('00000000-0000-4000-800' || kind || '-' || lpad(to_hex(n), 12, '0'))::uuid;

create temporary table town as select id from partnership where slug = 'mesto-1';

insert into activity (
    partnership_id, id, slug, title_sk, summary_sk, description_sk, goal_sk, state, outcome_sk, next_step_sk, position, publication,
    changed_at)
select id, pg_temp.nth('1', n), 'cinnost-' || n, 'Činnosť číslo ' || n, 'Aby sa v meste dalo lepšie žiť.', '', '', 'looking', '', '', n,
       'published', now()
from town cross join generate_series(1, :activities) n;

insert into person (partnership_id, id, name, email, lang, created_at)
select id, pg_temp.nth('9', 1), 'Viera Nová', 'viera@example.org', 'sk', now() from town;

insert into coordinator (partnership_id, person_id, side, since, accepted_at, verified_at)
select id, pg_temp.nth('9', 1), 'public', now(), now(), now() from town;

insert into token (partnership_id, hash, purpose, subject, created_at, expires_at)
select id, sha256(convert_to('token-1', 'UTF8')), 'sign-in', pg_temp.nth('9', 1), now(), now() + interval '1 day' from town;
