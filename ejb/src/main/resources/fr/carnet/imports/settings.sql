-- For this transaction only. Every join here is between the few thousand rows of one school. PostgreSQL has no statistics of
-- temporary tables, guesses one row and picks loops: hashing is always right here, looping is at times a hundred times slower.
-- The commit need not wait for the disk: the line that proves the school loaded is in it, and the end of the run, which waits,
-- writes all that came before.
select set_config('carnet.import_day', ?, true),
       set_config('enable_nestloop', 'off', true),
       set_config('enable_mergejoin', 'off', true),
       set_config('synchronous_commit', 'off', true)
