-- What people at the doors do besides booking: check in, report, find.

-- Where floors stand above each other; null: nobody said.
ALTER TABLE floors ADD COLUMN level INTEGER;

-- At whose door it was done, where that is not the door of room_id; else empty.
ALTER TABLE intents ADD COLUMN asked_room_id TEXT NOT NULL DEFAULT '';
CREATE INDEX intents_asked ON intents (asked_room_id, changed_at) WHERE asked_room_id <> '';

-- Occurrences whose window for check-in has begun. They outlive the meeting: a check-in
-- may arrive late.
CREATE TABLE check_ins (
  room_id TEXT NOT NULL REFERENCES rooms(id),
  object_id TEXT NOT NULL,            -- with recurrence_id, as in instances
  recurrence_id TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,                -- as in instances
  organiser TEXT NOT NULL,
  start_at BIGINT NOT NULL,           -- of the meeting, before it was released
  end_at BIGINT NOT NULL,
  recurring INTEGER NOT NULL,
  phase TEXT NOT NULL,                -- open, deferred, checked_in, released, kept
  opens_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,           -- when it is released; later than ruled after a silence or a restart
  checked_in_at BIGINT NOT NULL DEFAULT 0,
  released_at BIGINT NOT NULL DEFAULT 0,
  witnesses TEXT NOT NULL DEFAULT '', -- bindings of the displays there at the beginning, with commas
  release_id TEXT NOT NULL DEFAULT '', -- the intent that carries the release out
  PRIMARY KEY (room_id, object_id, recurrence_id)
);
CREATE INDEX check_ins_by_end ON check_ins (end_at);

-- Occurrences of series to which nobody came.
CREATE TABLE no_shows (
  room_id TEXT NOT NULL REFERENCES rooms(id),
  object_id TEXT NOT NULL,
  recurrence_id TEXT NOT NULL,
  title TEXT NOT NULL,
  organiser TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (room_id, object_id, recurrence_id)
);

CREATE TABLE reports (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  room_id TEXT NOT NULL REFERENCES rooms(id),
  category INTEGER NOT NULL,          -- ReportCategory
  words TEXT NOT NULL DEFAULT '',
  reported_at BIGINT NOT NULL,
  solved_at BIGINT NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT ''       -- of whoever solved it
);
CREATE INDEX reports_open ON reports (room_id, reported_at) WHERE solved_at = 0;

-- What other programs are yet to be told, in order.
CREATE TABLE webhook_posts (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,                   -- the receiver knows a repetition by it
  url TEXT NOT NULL,
  body TEXT NOT NULL,                 -- JSON
  attempts INTEGER NOT NULL DEFAULT 0,
  next_attempt_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX webhook_posts_due ON webhook_posts (next_attempt_at);
