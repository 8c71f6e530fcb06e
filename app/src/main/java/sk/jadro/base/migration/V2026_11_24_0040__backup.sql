-- What became of backups by schedule: at most two rows, the last success and the last failure. It concerns the whole
-- house, holds no person's words and so has no policy.
create table backup_outcome (
    succeeded boolean primary key,
    at        timestamptz not null,
    bytes     bigint,
    reason    text,
    check (succeeded = (bytes is not null) and succeeded = (reason is null))
);
