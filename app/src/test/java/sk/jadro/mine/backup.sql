insert into daily_letters values ('%1$s', current_date, null);
