call announce('partnership_text');

-- Every page of a partnership bears its name.
create function announce_partnership() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('jadro_public_change', new.id::text);
    perform set_config('jadro.public_change', 'on', true);
    return null;
end
$$;
create trigger announce_update after update on partnership for each row execute function announce_partnership();
