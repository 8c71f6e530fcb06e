-- The numbers as they stood, a row for each side; their version stood in the event's own row.
do
$$
declare
    one uuid;
begin
    for one in select id from partnership loop
        execute format('set local jadro.partnership = %L', one);
        insert into headcount (
            partnership_id, event_id, version, city_office, civil_society, business, academia, councillor, public)
        select e.partnership_id, e.id, e.attendance_version,
               coalesce(sum(a.people) filter (where a.side = 'city-office'), 0),
               coalesce(sum(a.people) filter (where a.side = 'civil-society'), 0),
               coalesce(sum(a.people) filter (where a.side = 'business'), 0),
               coalesce(sum(a.people) filter (where a.side = 'academia'), 0),
               coalesce(sum(a.people) filter (where a.side = 'councillor'), 0),
               coalesce(sum(a.people) filter (where a.side = 'public'), 0)
        from event e
        left join event_attendance a on a.partnership_id = one and a.event_id = e.id
        where e.partnership_id = one
        group by e.partnership_id, e.id, e.attendance_version
        having count(a.side) > 0 or e.attendance_version > 1;
    end loop;
    execute 'set local jadro.partnership = ''''';
end
$$;
drop table event_attendance;
alter table event drop column attendance_version;
