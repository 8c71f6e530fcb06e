-- The application's role may use the tables but owns none, so that policies hold for it.
grant usage on schema public to "${appRole}";
grant select, insert, update, delete on all tables in schema public to "${appRole}";
revoke insert, update, delete on flyway_schema_history from "${appRole}";
-- What somebody did is neither rewritten nor taken out, but for what is old. (An older schema has no such table or function.)
do
$$
begin
    if to_regclass('revision') is not null then
        revoke update, delete on revision from "${appRole}";
    end if;
    if to_regprocedure('forget_revisions(timestamptz)') is not null then
        grant execute on function forget_revisions(timestamptz) to "${appRole}";
    end if;
end
$$;
