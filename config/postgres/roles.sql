-- Cluster roles, once per server. Run by the superuser; safe to run again.
-- owner:  owns the tables; BYPASSRLS, because under FORCE a data migration would silently change no row. Migrations only.
-- app:    what the services are; no ownership, never superuser, never BYPASSRLS (checked at start).
-- system: consumers and timers, entered with SET LOCAL ROLE inside one transaction.
-- match:  owns the two functions of person matching (SECURITY DEFINER) and nothing else.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gwarchod_owner') THEN
        CREATE ROLE gwarchod_owner NOLOGIN BYPASSRLS;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gwarchod_app') THEN
        CREATE ROLE gwarchod_app NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gwarchod_system') THEN
        CREATE ROLE gwarchod_system NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gwarchod_match') THEN
        CREATE ROLE gwarchod_match NOLOGIN;
    END IF;
END
$$;
GRANT gwarchod_match TO gwarchod_owner WITH INHERIT FALSE, SET TRUE;
