-- What members have typed as their organisation is taken over as what they say: each one waits to be confirmed once.
do
$$
declare
    one uuid;
begin
    for one in select id from partnership loop
        execute format('set local jadro.partnership = %L', one);
        create temporary table typed on commit drop as
        select distinct on (person_id, organisation) person_id, organisation, since,
               coalesce(nullif(btrim(left(regexp_replace(
                   translate(lower(organisation), 'áäčďéěíĺľňóôöőŕřšťúůüűýž', 'aacdeeillnoooorrstuuuuyz'),
                   '[^a-z0-9]+', '-', 'g'), 60), '-'), ''), 'x-' || md5(organisation)) as slug
        from membership
        where partnership_id = one and person_id is not null and organisation is not null and not sample
        order by person_id, organisation, since;
        insert into organisation (partnership_id, id, slug, name)
        select one, gen_random_uuid(), slug, min(organisation) from typed group by slug;
        insert into organisation_slug (partnership_id, slug, organisation_id)
        select one, slug, id from organisation where partnership_id = one;
        insert into organisation_claim (
            partnership_id, id, organisation_id, person_id, typed, state, claimed_at)
        select one, gen_random_uuid(), o.id, t.person_id, t.organisation, 'claimed', t.since
        from typed t join organisation o on o.partnership_id = one and o.slug = t.slug;
        drop table typed;
    end loop;
    execute 'set local jadro.partnership = ''''';
end
$$;
create index membership_organisation on membership (partnership_id, person_id, organisation) where organisation is not null;
