-- Of the sample, the people may be gone while its texts still show.
alter table partnership add column sample_people boolean not null default false;
update partnership set sample_people = sample;

-- A text that was withdrawn stays with its coordinators as a draft.
alter table partnership_text add column publication text not null default 'published';

-- Pages that have nothing to show yet, which no menu leads to: '/about'.
alter table partnership add column unwritten text[] not null default '{/about,/contact}';
do
$$
declare
    one uuid;
begin
    -- Partnership by partnership: forced policies let nobody see them all.
    for one in select id from partnership loop
        perform set_config('jadro.partnership', one::text, true);
        update partnership set unwritten = array_remove(array[
                case when not exists (
                    select from partnership_text where partnership_id = one and kind = 'about' and text_sk <> '')
                    then '/about' end,
                case when not exists (
                    select from partnership_text
                    where partnership_id = one and kind in ('contact', 'address', 'email', 'facebook') and text_sk <> '')
                    then '/contact' end], null)
        where id = one;
    end loop;
    perform set_config('jadro.partnership', '', true);
end
$$;
