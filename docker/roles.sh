#!/bin/bash
# The postgres image runs this once, on an empty volume. The passwords come from the environment.
set -euo pipefail
: "${FOIADESK_OWNER_PASSWORD:?}" "${FOIADESK_APP_PASSWORD:?}" "${FOIADESK_JOBS_PASSWORD:?}"
psql --no-psqlrc --quiet --username "$POSTGRES_USER" --dbname postgres --file /foiadesk/roles.sql
