-- The way in which history goes, and the only one: the application's role may not delete from it. What is older than a year
-- at least, in the partnership that the transaction is inside of; the last step of each thing stays, so that it is always
-- known who wrote what stands. Whoever speaks for the application can't erase their traces by it.
create function forget_revisions(before timestamptz) returns int
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp as
$$
declare
    -- A constant to the planner, so that a cluster asks the one machine where the partnership's rows lie.
    own       uuid := public.jadro_partnership();
    until     timestamptz := least(before, now() - interval '1 year');
    forgotten int;
begin
    delete from public.revision r
    where r.partnership_id = own and r.at < until and exists (
        select from public.revision later
        where later.partnership_id = own and later.kind = r.kind and later.thing_id = r.thing_id
          and later.version > r.version);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
revoke all on function forget_revisions(timestamptz) from public;
