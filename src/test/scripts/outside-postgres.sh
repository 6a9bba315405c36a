#!/usr/bin/env bash
# The packaged app on an outside PostgreSQL 15: docker/roles.sql, sign-in, a page, and what the logins may not do.
# Needs Debian's postgresql-15, curl and `mvn package`. Starts a scratch cluster and the app, and stops only those.
set -euo pipefail
cd "$(dirname "$0")/../../.."

for program in java curl od; do
  command -v "$program" >/dev/null || { echo "FAIL  $program is missing; install it first." >&2; exit 1; }
done
binaries=/usr/lib/postgresql/15/bin
[ -x "$binaries/postgres" ] || { echo "FAIL  PostgreSQL 15 is missing: apt-get install postgresql-15" >&2; exit 1; }
runner=$PWD/target/quarkus-app/quarkus-run.jar
[ -f "$runner" ] || { echo "FAIL  the app is not packaged: mvn package -DskipTests" >&2; exit 1; }

work=$(mktemp -d)
cluster_is_up=no
app=
failures=0

# PostgreSQL refuses to run as root.
as_server() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

stop_app() {
  [ -n "$app" ] || return 0
  kill -TERM "$app" 2>/dev/null || true
  for _ in $(seq 80); do
    kill -0 "$app" 2>/dev/null || break
    sleep 0.5
  done
  if kill -0 "$app" 2>/dev/null; then
    kill -KILL "$app"
    app=
    return 1
  fi
  wait "$app" 2>/dev/null || true
  app=
}

stop_cluster() {
  [ "$cluster_is_up" = yes ] || return 0
  cluster_is_up=no
  as_server "$binaries/pg_ctl" -D "$work/cluster/data" -m fast -w stop >/dev/null
}

tidy() {
  local code=$?
  trap - EXIT
  set +e
  stop_app
  stop_cluster
  if [ "$code" -ne 0 ]; then
    echo "---- the last lines of the app's log"
    tail -n 40 "$work/app.log" 2>/dev/null
  fi
  rm -rf "$work"
  exit "$code"
}
trap tidy EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

passed() { echo "ok    $1"; }
failed() { echo "FAIL  $1"; failures=$((failures + 1)); }
check() {
  local what=$1
  shift
  if "$@"; then passed "$what"; else failed "$what"; fi
}
must() {
  check "$@"
  [ "$failures" -eq 0 ] || exit 1
}

secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((RANDOM % 20000 + 20000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return 0
    fi
  done
  return 1
}

# ---- the cluster
superuser_password=$(secret)
export FOIADESK_OWNER_PASSWORD FOIADESK_APP_PASSWORD FOIADESK_JOBS_PASSWORD
FOIADESK_OWNER_PASSWORD=$(secret)
FOIADESK_APP_PASSWORD=$(secret)
FOIADESK_JOBS_PASSWORD=$(secret)
database_port=$(free_port)
unset PGSERVICE PGSERVICEFILE PGOPTIONS PGHOSTADDR PGPASSFILE PGSSLMODE PGDATABASE PGUSER PGPASSWORD

chmod 755 "$work"
install -d -m 700 "$work/cluster"
(umask 077; printf '%s\n' "$superuser_password" >"$work/cluster/password")
[ "$(id -u)" -ne 0 ] || chown -R postgres "$work/cluster"

make_cluster() {
  as_server "$binaries/initdb" -D "$work/cluster/data" -U postgres -E UTF8 --locale=C.UTF-8 -A scram-sha-256 \
    --pwfile="$work/cluster/password" >"$work/initdb.log" 2>&1
}
start_cluster() {
  cluster_is_up=yes
  as_server "$binaries/pg_ctl" -D "$work/cluster/data" -l "$work/cluster/log" -w -t 60 \
    -o "-p $database_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start >/dev/null
}
must "a cluster is made" make_cluster
must "PostgreSQL 15 starts on 127.0.0.1:$database_port with SCRAM" start_cluster

# as_login <login> <password> <database> <psql arguments>
as_login() {
  local login=$1 password=$2 database=$3
  shift 3
  PGPASSWORD=$password "$binaries/psql" -X -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" -U "$login" \
    -d "$database" "$@"
}
as_superuser() { as_login postgres "$superuser_password" "$@"; }
as_owner() { as_login foiadesk_owner "$FOIADESK_OWNER_PASSWORD" foiadesk "$@"; }
as_app() { as_login foiadesk_app "$FOIADESK_APP_PASSWORD" foiadesk "$@"; }
as_jobs() { as_login foiadesk_jobs "$FOIADESK_JOBS_PASSWORD" foiadesk "$@"; }

must "docker/roles.sql runs" as_superuser postgres -f docker/roles.sql
must "docker/roles.sql runs a second time" as_superuser postgres -f docker/roles.sql

a_wrong_password_is_refused() {
  ! as_login foiadesk_app "not-$FOIADESK_APP_PASSWORD" foiadesk -c 'SELECT 1' >/dev/null 2>&1
}
check "a wrong password is refused" a_wrong_password_is_refused

# ---- the app
http_port=$(free_port)
desk=http://127.0.0.1:$http_port
url=jdbc:postgresql://127.0.0.1:$database_port/foiadesk
QUARKUS_DATASOURCE_JDBC_URL=$url \
  QUARKUS_DATASOURCE_USERNAME=foiadesk_app \
  QUARKUS_DATASOURCE_PASSWORD=$FOIADESK_APP_PASSWORD \
  QUARKUS_DATASOURCE_JOBS_JDBC_URL=$url \
  QUARKUS_DATASOURCE_JOBS_USERNAME=foiadesk_jobs \
  QUARKUS_DATASOURCE_JOBS_PASSWORD=$FOIADESK_JOBS_PASSWORD \
  QUARKUS_FLYWAY_USERNAME=foiadesk_owner \
  QUARKUS_FLYWAY_PASSWORD=$FOIADESK_OWNER_PASSWORD \
  QUARKUS_HTTP_HOST=127.0.0.1 \
  QUARKUS_HTTP_PORT=$http_port \
  FOIADESK_DATA=$work/files \
  FOIADESK_DEMO=true \
  java -Xmx256m -jar "$runner" >"$work/app.log" 2>&1 &
app=$!

status() { curl --silent --max-time 20 --output "$work/page" --write-out '%{http_code}' "$@" || true; }
answers() {
  local wanted=$1
  shift
  [ "$(status "$@")" = "$wanted" ]
}
is_ready() {
  for _ in $(seq 240); do
    kill -0 "$app" 2>/dev/null || return 1
    answers 200 "$desk/q/health/ready" && return 0
    sleep 0.5
  done
  return 1
}
must "the app says it is ready" is_ready
no_embedded_database() { [ -z "$(find "$work/files" -name PG_VERSION 2>/dev/null)" ]; }
check "no embedded database was started beside it" no_embedded_database

a_stranger_is_kept_out() {
  case "$(status "$desk/requests")" in
    302 | 303 | 307 | 401) return 0 ;;
    *) return 1 ;;
  esac
}
check "GET /requests keeps a stranger out" a_stranger_is_kept_out
must "GET /login answers 200" answers 200 --cookie-jar "$work/cookies" "$desk/login"

token=$({ tr '\n' ' ' <"$work/page" | grep -o '<input[^>]*name="csrf-token"[^>]*>' || true; } |
  head -n 1 | sed -n 's/.*value="\([^"]*\)".*/\1/p')
must "the sign-in form carries a csrf-token" test -n "$token"

rosa_signs_in() {
  case "$(status --cookie "$work/cookies" --cookie-jar "$work/cookies" --header "Origin: $desk" \
    --data-urlencode username=rosa --data-urlencode password=lantern --data-urlencode "csrf-token=$token" \
    "$desk/login")" in
    302 | 303) grep -q '[[:space:]]\(__Host-\)\?sid[[:space:]]' "$work/cookies" ;;
    *) return 1 ;;
  esac
}
check "rosa signs in" rosa_signs_in
check "GET /requests answers 200" answers 200 --cookie "$work/cookies" "$desk/requests"
check "its page says Requests" grep -q Requests "$work/page"

# ---- what the logins may not do
owns_nothing() {
  [ "$(as_superuser foiadesk -c "SELECT count(*) FROM pg_class WHERE relowner = '$1'::regrole")" = 0 ]
}
check "foiadesk_app owns no table" owns_nothing foiadesk_app
check "foiadesk_jobs owns no table" owns_nothing foiadesk_jobs

there_are_events() { [ "$(as_owner -c 'SELECT count(*) > 0 FROM event')" = t ]; }
check "there are events to protect" there_are_events
column=$(as_owner -c "SELECT attname FROM pg_attribute WHERE attrelid = 'event'::regclass AND attnum = 1")

# is_refused <words of the refusal> <login's function> <sql>: for that reason, not for another one
is_refused() {
  local words=$1 login=$2 answer
  if answer=$("$login" -c "$3" 2>&1); then return 1; fi
  grep -q "$words" <<<"$answer"
}
for login in app jobs; do
  check "foiadesk_$login cannot UPDATE an event" is_refused 'permission denied' "as_$login" "UPDATE event SET \"$column\" = \"$column\""
  check "foiadesk_$login cannot DELETE an event" is_refused 'permission denied' "as_$login" 'DELETE FROM event'
  check "foiadesk_$login cannot TRUNCATE the events" is_refused 'permission denied' "as_$login" 'TRUNCATE event CASCADE'
  check "foiadesk_$login cannot make a table" is_refused 'permission denied' "as_$login" 'CREATE TABLE mine (i int)'
done
check "foiadesk_app reads no request without saying who asks" \
  is_refused 'nobody said on whose behalf' as_app 'SELECT count(*) FROM request'

# ---- the database goes away and comes back under the running app
check "PostgreSQL stops" stop_cluster
check "GET /requests answers 503 while it is away" answers 503 --cookie "$work/cookies" "$desk/requests"
check "the app stays alive" answers 200 "$desk/q/health/live"
check "and says that it is not ready" answers 503 "$desk/q/health/ready"
must "PostgreSQL starts again" start_cluster
comes_back() {
  for _ in $(seq 60); do
    answers 200 --cookie "$work/cookies" "$desk/requests" && return 0
    sleep 0.5
  done
  return 1
}
check "GET /requests answers 200 again, without a restart" comes_back

# ---- the end
check "the app stops when told to" stop_app
check "PostgreSQL stops too" stop_cluster
if [ "$failures" -ne 0 ]; then
  echo "$failures checks failed"
  exit 1
fi
echo "all checks passed"
