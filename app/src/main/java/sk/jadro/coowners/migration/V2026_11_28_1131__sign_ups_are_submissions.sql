-- Of a sign-up, its room keeps what was written; who sent it, when, and whether it is confirmed is said by the submission.
do
$$
declare
    one uuid;
begin
    for one in select id from partnership loop
        execute format('set local jadro.partnership = %L', one);
        insert into submission (
            partnership_id, id, kind, person_id, lang, replaces, sent_at, confirmed_at, withdrawn_at)
        select partnership_id, id, 'sign-up', person_id, lang, replaces, created_at, confirmed_at, withdrawn_at
        from sign_up
        where partnership_id = one;
    end loop;
    execute 'set local jadro.partnership = ''''';
end
$$;
alter table sign_up
    drop column person_id,
    drop column lang,
    drop column replaces,
    drop column created_at,
    drop column confirmed_at,
    drop column withdrawn_at;
alter table sign_up add foreign key (partnership_id, id) references submission on delete cascade;
