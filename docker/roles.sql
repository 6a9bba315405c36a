-- FOIA Desk's three logins and its database, on any PostgreSQL 15 or newer. Run once as a superuser:
--
--   FOIADESK_OWNER_PASSWORD=… FOIADESK_APP_PASSWORD=… FOIADESK_JOBS_PASSWORD=… psql -d postgres -f docker/roles.sql
--
-- or give the psql variables owner_password, app_password and jobs_password. A second run changes the passwords and
-- nothing else. What app and jobs may do with each table is granted by the migrations.
\set ON_ERROR_STOP on
\getenv owner_password FOIADESK_OWNER_PASSWORD
\getenv app_password FOIADESK_APP_PASSWORD
\getenv jobs_password FOIADESK_JOBS_PASSWORD

-- Passwords stay out of the server's log, and an old server setting does not make them MD5.
SET log_statement = 'none';
SET log_min_duration_statement = -1;
SET log_min_error_statement = 'panic';
SET password_encryption = 'scram-sha-256';

\if :{?owner_password} \else \set owner_password '' \endif
\if :{?app_password} \else \set app_password '' \endif
\if :{?jobs_password} \else \set jobs_password '' \endif
SELECT '' IN (:'owner_password', :'app_password', :'jobs_password') AS missing
\gset
\if :missing
    DO $$ BEGIN RAISE EXCEPTION 'a password is missing: set FOIADESK_OWNER_PASSWORD, FOIADESK_APP_PASSWORD and FOIADESK_JOBS_PASSWORD'; END $$;
\endif

SELECT format('CREATE ROLE %I LOGIN', login)
FROM unnest(ARRAY['foiadesk_owner', 'foiadesk_app', 'foiadesk_jobs']) AS login
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login)
\gexec

-- None of the three may walk around row security.
ALTER ROLE foiadesk_owner NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
ALTER ROLE foiadesk_app NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
ALTER ROLE foiadesk_jobs NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'jobs_password';

-- What people wrote stays out of the server's log: neither statements nor "Failing row contains …".
SELECT format('ALTER ROLE %I SET %s', login, setting)
FROM unnest(ARRAY['foiadesk_owner', 'foiadesk_app', 'foiadesk_jobs']) AS login,
     unnest(ARRAY['log_error_verbosity = terse', 'log_min_error_statement = panic']) AS setting
\gexec

SELECT 'CREATE DATABASE foiadesk OWNER foiadesk_owner TEMPLATE template0 ENCODING ''UTF8'''
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'foiadesk')
\gexec

REVOKE ALL ON DATABASE foiadesk FROM PUBLIC;
GRANT CONNECT ON DATABASE foiadesk TO foiadesk_app, foiadesk_jobs;

\connect foiadesk
ALTER SCHEMA public OWNER TO foiadesk_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO foiadesk_app, foiadesk_jobs;
