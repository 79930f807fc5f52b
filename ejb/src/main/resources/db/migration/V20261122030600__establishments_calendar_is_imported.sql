-- The job calendar-import brings the vacations that the ministry publishes; holidays stay computed.
grant insert, update, delete on closed_day to carnet_app;
grant execute on function fill_public_holidays(int, int) to carnet_app;
