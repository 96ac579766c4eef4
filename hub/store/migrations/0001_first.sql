-- All times are Unix milliseconds (INTEGER), ids 32 hexadecimal characters (TEXT).
-- Portable SQL where it costs nothing: the same schema will serve PostgreSQL.

-- Single row: who this store is.
CREATE TABLE store_info (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  generation TEXT NOT NULL,           -- new after every restore
  openings BIGINT NOT NULL,           -- how often it was opened; fewer than counted beside it: restored
  created_at BIGINT NOT NULL
);

CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
);

CREATE TABLE sites (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations(id),
  name TEXT NOT NULL,
  UNIQUE (organisation_id, name)
);

CREATE TABLE floors (
  id TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites(id),
  name TEXT NOT NULL,
  UNIQUE (site_id, name)
);

CREATE TABLE rooms (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations(id),
  floor_id TEXT REFERENCES floors(id),
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  capacity INTEGER NOT NULL DEFAULT 0,
  equipment TEXT NOT NULL DEFAULT '[]',   -- JSON array of strings
  revision BIGINT NOT NULL DEFAULT 1,     -- raised in the same transaction as every change
  UNIQUE (organisation_id, name)
);

-- The tree organisation → site → floor → room → display; the nearest value wins.
CREATE TABLE settings (
  scope TEXT NOT NULL,                -- organisation, site, floor, room, display
  scope_id TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,                -- JSON
  PRIMARY KEY (scope, scope_id, key)
);

-- Content-addressed files for displays: theme tokens now, pictures later.
CREATE TABLE assets (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  body BLOB NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE calendars (
  id TEXT PRIMARY KEY,
  room_id TEXT NOT NULL UNIQUE REFERENCES rooms(id),
  kind TEXT NOT NULL,                 -- built-in, caldav
  config TEXT NOT NULL DEFAULT '{}',  -- JSON; url, user, poll_interval_ms
  secret_sealed BLOB,                 -- password, sealed with the hub's storage key
  writable INTEGER NOT NULL DEFAULT 1, -- as far as the server told at the last reading
  cursor TEXT NOT NULL DEFAULT '',
  read_at BIGINT NOT NULL DEFAULT 0,  -- when the last successful reading ended
  full_at BIGINT NOT NULL DEFAULT 0,  -- when the last complete listing began
  issues TEXT NOT NULL DEFAULT '[]',  -- JSON array of CalendarIssue
  expanded_from BIGINT NOT NULL DEFAULT 0,
  expanded_to BIGINT NOT NULL DEFAULT 0,
  -- the guard on shrunken listings: digest and time of the listing awaiting agreement
  suspect_digest TEXT NOT NULL DEFAULT '',
  suspect_at BIGINT NOT NULL DEFAULT 0,
  -- who reads and writes it now; every change it makes carries the fencing number
  lease_owner TEXT NOT NULL DEFAULT '',
  lease_until BIGINT NOT NULL DEFAULT 0,
  fence BIGINT NOT NULL DEFAULT 0
);

-- Mirror of the calendar's objects. A built-in calendar's own truth.
CREATE TABLE objects (
  id TEXT PRIMARY KEY,                -- of the intent that made it, else drawn from calendar and href
  calendar_id TEXT NOT NULL REFERENCES calendars(id) ON DELETE CASCADE,
  href TEXT NOT NULL,
  etag TEXT NOT NULL,
  uid TEXT NOT NULL,
  ical TEXT NOT NULL,
  issue_code TEXT NOT NULL DEFAULT '', -- what of it could not be read; empty: nothing
  issue TEXT NOT NULL DEFAULT '',     -- the same in words
  written_at BIGINT NOT NULL DEFAULT 0, -- when our own last write of it ended
  UNIQUE (calendar_id, href)
);
CREATE INDEX objects_by_uid ON objects (calendar_id, uid);

-- Occurrences within the horizon, expanded from objects.
CREATE TABLE instances (
  id TEXT PRIMARY KEY,
  calendar_id TEXT NOT NULL REFERENCES calendars(id) ON DELETE CASCADE,
  object_id TEXT NOT NULL REFERENCES objects(id) ON DELETE CASCADE,
  recurrence_id TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  organiser TEXT NOT NULL,
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  all_day INTEGER NOT NULL,
  private INTEGER NOT NULL,
  tentative INTEGER NOT NULL,
  recurring INTEGER NOT NULL,
  UNIQUE (object_id, recurrence_id)
);
CREATE INDEX instances_by_time ON instances (calendar_id, start_at, end_at);

-- Everything people did at doors. Kept longer than any outbox.
CREATE TABLE intents (
  id TEXT PRIMARY KEY,
  binding_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  room_id TEXT NOT NULL REFERENCES rooms(id),
  body_digest TEXT NOT NULL,          -- SHA-256 of the deterministic request: same key, other body is 422
  action TEXT NOT NULL,               -- book, extend, end
  start_at BIGINT NOT NULL,
  end_at BIGINT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  uid TEXT NOT NULL DEFAULT '',       -- of the calendar object it makes, derived from binding and key
  target_object_id TEXT NOT NULL DEFAULT '', -- extend, end: what it changes; else empty
  target_recurrence_id TEXT NOT NULL DEFAULT '',
  prior_end_at BIGINT NOT NULL DEFAULT 0, -- extend, end: the end it found
  revision BIGINT NOT NULL,           -- of the room when it was decided: the order of intents
  state TEXT NOT NULL,                -- accepted, confirmed, refused
  reason INTEGER NOT NULL DEFAULT 0,  -- RefusalReason
  detail TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',   -- BookingOutcome as JSON, with conflict and alternatives, once refused
  written_at BIGINT NOT NULL DEFAULT 0, -- when the calendar was first seen to hold it
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,         -- when the hub stored it
  changed_at BIGINT NOT NULL,
  UNIQUE (binding_id, idempotency_key)
);
CREATE INDEX intents_open ON intents (room_id, state);
CREATE INDEX intents_latest ON intents (room_id, changed_at);
CREATE INDEX intents_by_uid ON intents (uid);

CREATE TABLE pairing_sessions (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations(id),
  poll_secret_hash TEXT NOT NULL,     -- SHA-256, hex
  commitment BLOB NOT NULL,
  hub_key BLOB NOT NULL,              -- as in the offer: a change of key ends the session
  hub_nonce BLOB NOT NULL,
  display_key BLOB,                   -- null until revealed
  display_name TEXT NOT NULL DEFAULT '',
  version TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL,
  transcript BLOB,
  pin TEXT,                           -- null until revealed and after use
  failures INTEGER NOT NULL DEFAULT 0,
  poll_interval_ms INTEGER NOT NULL,
  last_poll_at BIGINT NOT NULL DEFAULT 0,
  binding_id TEXT,                    -- set once approved
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
-- Those that wait are few, those that are done many while a building is being fitted out.
CREATE INDEX pairing_waiting ON pairing_sessions (created_at) WHERE binding_id IS NULL;
CREATE INDEX pairing_by_expiry ON pairing_sessions (expires_at);
CREATE UNIQUE INDEX pairing_live_pins ON pairing_sessions (organisation_id, pin) WHERE pin IS NOT NULL;

-- Wrong PINs, by whom and when: counted per code, per admin, per organisation and in all.
CREATE TABLE pairing_failures (
  at BIGINT NOT NULL,
  organisation_id TEXT NOT NULL,
  admin TEXT NOT NULL                 -- "local" or "setup:<address>"
);

CREATE TABLE bindings (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations(id),
  room_id TEXT NOT NULL REFERENCES rooms(id),
  display_key BLOB NOT NULL,
  display_name TEXT NOT NULL,
  version TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  transcript BLOB NOT NULL,
  paired_at BIGINT NOT NULL,
  last_seen_at BIGINT NOT NULL DEFAULT 0,
  ended_at BIGINT                     -- replaced by a newer one, or revoked; null: in force
);
CREATE INDEX bindings_by_room ON bindings (room_id);
CREATE INDEX bindings_by_key ON bindings (display_key);

CREATE TABLE access_tokens (
  token_hash TEXT PRIMARY KEY,        -- SHA-256, hex
  binding_id TEXT NOT NULL REFERENCES bindings(id) ON DELETE CASCADE,
  expires_at BIGINT NOT NULL
);
CREATE INDEX access_tokens_by_expiry ON access_tokens (expires_at);

-- Who was sent away for good. Kept for ever: neither these bindings nor these displays
-- are let in again.
CREATE TABLE revocations (
  binding_id TEXT PRIMARY KEY REFERENCES bindings(id),
  organisation_id TEXT NOT NULL REFERENCES organisations(id),
  display_key BLOB NOT NULL,
  at BIGINT NOT NULL,
  signer BLOB NOT NULL,               -- the hub's key then
  signature BLOB NOT NULL
);
CREATE INDEX revocations_by_key ON revocations (display_key);

-- Every key that the hub ever had, in order. The first one and those drawn because the
-- file was lost stand unsigned; the others are the links of the chain.
CREATE TABLE hub_keys (
  position INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  recovery_key BLOB NOT NULL,         -- public half, in force from then on
  signer BLOB,                        -- the key before, or a recovery key; null: nobody vouched
  signature BLOB,
  at BIGINT NOT NULL
);
