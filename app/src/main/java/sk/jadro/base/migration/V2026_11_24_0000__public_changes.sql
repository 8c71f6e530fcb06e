-- Tells every node, when the transaction commits, that what readers may see of a partnership has changed; and the node
-- that the transaction runs on, before that, by a setting of the transaction's own.
create function announce_public_change() returns trigger
    language plpgsql as
$$
begin
    perform pg_notify('jadro_public_change', coalesce(new.partnership_id, old.partnership_id)::text);
    perform set_config('jadro.public_change', 'on', true);
    return null;
end
$$;

-- Announces the changes of a table's rows, of those only that readers may see before or after:
--   call announce('activity', 'row.publication = ''published''')
-- A notification makes transactions commit one after the other, so what nobody sees sends none.
create procedure announce(announced regclass, seen text default 'true')
    language plpgsql as
$$
declare
    before text := replace(seen, 'row.', 'old.');
    after  text := replace(seen, 'row.', 'new.');
begin
    execute format(
        'create trigger announce_insert after insert on %s for each row when (%s) '
        'execute function announce_public_change()', announced, after);
    execute format(
        'create trigger announce_update after update on %s for each row when (%s or %s) '
        'execute function announce_public_change()', announced, before, after);
    execute format(
        'create trigger announce_delete after delete on %s for each row when (%s) '
        'execute function announce_public_change()', announced, before);
end
$$;
