-- One service's logins, run by the superuser in that service's own database after roles.sql.
-- Placeholders: {service}, {owner_password}, {app_password}. The owner's password never reaches the service.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{service}_owner') THEN
        CREATE ROLE {service}_owner LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{service}_app') THEN
        CREATE ROLE {service}_app LOGIN;
    END IF;
END
$$;
ALTER ROLE {service}_owner PASSWORD '{owner_password}';
ALTER ROLE {service}_app PASSWORD '{app_password}';
GRANT gwarchod_owner TO {service}_owner WITH INHERIT FALSE, SET TRUE;
GRANT gwarchod_app TO {service}_app WITH INHERIT TRUE, SET FALSE;
GRANT gwarchod_system TO {service}_app WITH INHERIT FALSE, SET TRUE;
ALTER ROLE {service}_app SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE {service}_app SET statement_timeout = '5s';
ALTER ROLE {service}_app SET lock_timeout = '2s';
-- Sooner than the service's own limit: the server ends the connection, so that none goes back half used.
ALTER ROLE {service}_app SET transaction_timeout = '20s';

REVOKE ALL ON DATABASE {service} FROM PUBLIC;
GRANT CONNECT, CREATE, TEMPORARY ON DATABASE {service} TO {service}_owner, gwarchod_owner;
GRANT CONNECT ON DATABASE {service} TO {service}_app;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO gwarchod_owner WITH GRANT OPTION;
GRANT USAGE ON SCHEMA public TO gwarchod_app, gwarchod_system, gwarchod_match;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE EXTENSION IF NOT EXISTS btree_gist;
