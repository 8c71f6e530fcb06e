-- A board on an event of the first partnership, whose changes are counted from so many on that their numbers are told from all
-- others. Run by PostgreSQL's superuser: triggers and policies don't hold here.
set session_replication_role = replica;

insert into event (
    partnership_id, id, slug, title_sk, kind, way, summary_sk, description_sk, place_sk, for_whom_sk, programme_sk,
    report_sk, starts_at, ends_at, publication, sample, changed_at)
select id, '00000000-0000-4000-8021-000000000001', 'tabula', 'Spoločný stôl', 'workshop', 'in-person', 'O tom, čo ďalej.', '',
       'Komunitné centrum', '', '', '', now(), now() + interval '2 hours', 'published', false, now()
from partnership where slug = 'mesto-1';

insert into board (partnership_id, id, event_id, code, title_sk, prompts, round, shown, changes, opened_at)
select id, '00000000-0000-4000-8022-000000000001', '00000000-0000-4000-8021-000000000001', 'lipa-47', 'Tabuľa',
       '{"O čo sa máme starať?"}', 'write', 'all', :changes, now()
from partnership where slug = 'mesto-1';
