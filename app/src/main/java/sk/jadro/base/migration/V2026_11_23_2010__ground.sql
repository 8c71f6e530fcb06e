-- The partnership that a transaction is inside of; null outside of any, so that policies show nothing.
-- (A pooled connection keeps '' once the setting was used.)
create function jadro_partnership() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('jadro.partnership', true), '')::uuid;

-- Makes PostgreSQL itself keep a table's rows apart by partnership, for its owner, too.
create procedure isolate(isolated regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', isolated);
    execute format('alter table %s force row level security', isolated);
    execute format(
        'create policy own_partnership on %s using (partnership_id = jadro_partnership()) '
        'with check (partnership_id = jadro_partnership())', isolated);
end
$$;

-- Links: bound to one purpose; only the SHA-256 of what stands in the link is kept.
create table token (
    partnership_id uuid not null default jadro_partnership() references partnership,
    hash           bytea not null,
    purpose        text not null,
    subject        uuid,
    created_at     timestamptz not null,
    expires_at     timestamptz,
    used_at        timestamptz,
    primary key (partnership_id, hash)
);
create index token_subject on token (partnership_id, subject, purpose);
call isolate('token');

-- Sessions of those who signed in, as Spring Session's schema for PostgreSQL has them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- What happens later, as db-scheduler's schema for PostgreSQL has it; rows hold ids only.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
