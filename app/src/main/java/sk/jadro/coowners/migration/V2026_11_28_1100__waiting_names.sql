-- A name that waits for its owner's confirmation lives in the form that was sent, and nowhere else. A form that was taken
-- back before that says so itself.
alter table sign_up add column withdrawn_at timestamptz;

do
$$
declare
    one uuid;
begin
    for one in select id from partnership loop
        execute format('set local jadro.partnership = %L', one);
        update sign_up s set withdrawn_at = o.ended_at
        from co_owner o
        where s.partnership_id = one and s.confirmed_at is null
          and o.partnership_id = one and o.person_id = s.person_id and o.activity_id = any (s.activity_ids)
          and o.state = 'withdrawn' and o.confirmed_at is null;
        delete from co_owner
        where partnership_id = one and confirmed_at is null and state in ('unconfirmed', 'withdrawn');
    end loop;
    execute 'set local jadro.partnership = ''''';
end
$$;
