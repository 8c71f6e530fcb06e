-- The application's role may use the tables but owns none, so that policies hold for it.
grant usage on schema public to "${appRole}";
grant select, insert, update, delete on all tables in schema public to "${appRole}";
revoke insert, update, delete on flyway_schema_history from "${appRole}";
-- What somebody did is neither rewritten nor taken out. (An older schema has no such table.)
do
$$
begin
    if to_regclass('revision') is not null then
        revoke update, delete on revision from "${appRole}";
    end if;
end
$$;
