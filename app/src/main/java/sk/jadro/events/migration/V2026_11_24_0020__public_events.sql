call announce('event', 'row.publication = ''published''');
call announce('event_attendance');
call announce('event_participant', 'row.removed_at is null');
call announce('graphic_record', 'row.publication = ''published''');
