call announce('activity', 'row.publication = ''published''');
call announce('co_owner', 'row.state = ''confirmed''');
