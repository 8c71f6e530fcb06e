-- The application itself says when it wrote what readers see: rows of a cluster's tables can have no triggers, and what a
-- trigger on another machine says nobody hears.
do
$$
declare
    announced record;
begin
    for announced in
        select tgname, tgrelid::regclass as written from pg_trigger where not tgisinternal and tgname like 'announce_%'
    loop
        execute format('drop trigger %I on %s', announced.tgname, announced.written);
    end loop;
end
$$;
drop procedure announce(regclass, text);
drop function announce_public_change();
drop function announce_partnership();
