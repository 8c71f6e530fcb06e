-- These went through all partnerships by themselves; each partnership has a job of its own now.
delete from scheduled_tasks
where task_name in ('activities-every-hour', 'forget-removed-participants', 'forget-old-letters', 'forget-old-tokens',
    'forget-former-coordinators');
