-- Names with dots, values as people write them, a version for every change, and what admins
-- say to everybody.

ALTER TABLE settings ADD COLUMN version BIGINT NOT NULL DEFAULT 0;  -- 0: from before there were versions
ALTER TABLE settings ADD COLUMN set_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE settings ADD COLUMN set_by TEXT NOT NULL DEFAULT '';

-- What was set where, by whom and when. Its last number is the version of the whole tree.
CREATE TABLE setting_changes (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  scope TEXT NOT NULL,
  scope_id TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT,                         -- JSON; null: removed; empty: set, a secret
  at BIGINT NOT NULL,
  author TEXT NOT NULL
);
CREATE INDEX setting_changes_by_place ON setting_changes (scope, scope_id, key, version);

-- Over everything on all displays of the node; the nearest is shown.
CREATE TABLE emergencies (
  scope TEXT NOT NULL,
  scope_id TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL DEFAULT '',
  since_at BIGINT NOT NULL,
  set_by TEXT NOT NULL,
  PRIMARY KEY (scope, scope_id)
);

-- The day's start and end were two values that could stand at different nodes: each node that
-- had one of them gets the hours that held there.
CREATE TABLE old_nodes (scope TEXT, id TEXT, floor_id TEXT, site_id TEXT, organisation_id TEXT);
INSERT INTO old_nodes SELECT 'organisation', id, '', '', id FROM organisations;
INSERT INTO old_nodes SELECT 'site', id, '', id, organisation_id FROM sites;
INSERT INTO old_nodes SELECT 'floor', f.id, f.id, s.id, s.organisation_id
  FROM floors f JOIN sites s ON s.id = f.site_id;
INSERT INTO old_nodes SELECT 'room', r.id, COALESCE(f.id, ''), COALESCE(f.site_id, ''), r.organisation_id
  FROM rooms r LEFT JOIN floors f ON f.id = r.floor_id;

CREATE TABLE old_hours (scope TEXT, id TEXT, start_min INTEGER, end_min INTEGER);
INSERT INTO old_hours SELECT n.scope, n.id,
  COALESCE(
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_start_min' AND scope = 'room' AND scope_id = n.id),
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_start_min' AND scope = 'floor' AND scope_id = n.floor_id),
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_start_min' AND scope = 'site' AND scope_id = n.site_id),
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_start_min' AND scope = 'organisation' AND scope_id = n.organisation_id),
    540),
  COALESCE(
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_end_min' AND scope = 'room' AND scope_id = n.id),
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_end_min' AND scope = 'floor' AND scope_id = n.floor_id),
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_end_min' AND scope = 'site' AND scope_id = n.site_id),
    (SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'day_end_min' AND scope = 'organisation' AND scope_id = n.organisation_id),
    1080)
  FROM old_nodes n
  WHERE EXISTS (SELECT 1 FROM settings s
                WHERE s.scope = n.scope AND s.scope_id = n.id AND s.key IN ('day_start_min', 'day_end_min'));
INSERT INTO settings (scope, scope_id, key, value)
  SELECT scope, id, 'day.hours',
         '"' || printf('%02d:%02d-%02d:%02d', start_min / 60, start_min % 60, end_min / 60, end_min % 60) || '"'
  FROM old_hours;
DELETE FROM settings WHERE key IN ('day_start_min', 'day_end_min');
DROP TABLE old_hours;
DROP TABLE old_nodes;

UPDATE settings SET key = 'time_format', value = '"' || value || 'h"' WHERE key = 'hour_format';
UPDATE settings SET key = 'booking.lengths_min' WHERE key = 'booking_lengths_min';
UPDATE settings SET key = 'booking.shortest_min' WHERE key = 'shortest_booking_min';
UPDATE settings SET key = 'booking.longest_min' WHERE key = 'longest_booking_min';
UPDATE settings SET key = 'booking.allowed' WHERE key = 'booking_allowed';
UPDATE settings SET key = 'booking.title' WHERE key = 'booking_title';
UPDATE settings SET key = 'stale.after_min' WHERE key = 'stale_after_min';
UPDATE settings SET key = 'stale.unknown_after_min' WHERE key = 'stale_unknown_after_min';
UPDATE settings SET key = 'day.working_days' WHERE key = 'working_days';
UPDATE settings SET key = 'titles.kept_days' WHERE key = 'titles_kept_days';
UPDATE settings SET key = 'calendar.horizon_days' WHERE key = 'horizon_days';
UPDATE settings SET key = 'admin_pin' WHERE key = 'admin_pin_hash';
UPDATE settings SET key = 'closed.until', value = '"' || strftime('%Y-%m-%dT%H:%M:%SZ', value / 1000, 'unixepoch') || '"'
  WHERE key = 'closed.until_ms';
UPDATE settings SET key = 'privacy.show',
  value = CASE value WHEN '"busy"' THEN '"none"' WHEN '"full"' THEN '"all"' ELSE value END
  WHERE key = 'privacy';
-- Whether meetings made elsewhere may be changed at the door has become two questions.
INSERT INTO settings (scope, scope_id, key, value)
  SELECT scope, scope_id, 'booking.extend_policy', CASE value WHEN 'true' THEN '"anyone"' ELSE '"door_bookings"' END
  FROM settings WHERE key = 'edit_others';
UPDATE settings SET key = 'booking.end_policy',
  value = CASE value WHEN 'true' THEN '"anyone"' ELSE '"door_bookings"' END
  WHERE key = 'edit_others';
