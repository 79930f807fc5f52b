-- The server refuses to serve on an older schema than the one it was built for: it must be able to read which one this is.
grant select on flyway_schema_history to carnet_app;
