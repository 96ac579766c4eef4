#!/usr/bin/python3
"""Fills a running hub with an example organisation: six rooms, meetings around now.

Every run tops up, so that each room has one meeting running and one next. What was
written stands in DIR/example.json; nothing is written twice. Standard library only.
"""
import argparse
import datetime as dt
import json
import os
import pathlib
import random
import subprocess
import sys

SITE = "Harbour House"
# name, floor, seats, equipment
ROOMS = [
    ("Aurora", "Level 3", 8, "Video,Whiteboard"),
    ("Borealis", "Level 3", 12, "Video,Hearing loop"),
    ("Cumulus", "Level 3", 4, "Screen"),
    ("Drizzle", "Level 4", 6, "Video,Whiteboard"),
    ("Equinox", "Level 4", 20, "Video,Stage"),
    ("Foehn", "Level 4", 2, "Screen"),
]
TITLES = [
    "Design review", "Hiring sync", "Quarterly numbers", "Customer call", "Sprint planning", "Roadmap",
    "Contract review", "Incident follow-up", "Onboarding", "Budget round", "Marketing stand-up",
    "Release check", "Supplier visit", "Research share-out", "Team lunch talk", "Architecture hour",
    "Accessibility review", "Interview", "Board preparation", "Workshop: service desk",
]
ORGANISERS = ["Facilities", "Product", "People team", "Finance", "Research", "Sales", "Support desk", "Platform team"]
LENGTHS = [30, 30, 45, 45, 60, 60, 90]
GAPS = [0, 0, 15, 30, 30, 45, 60]
AHEAD = dt.timedelta(hours=10)
STEP = 5 * 60


def local_zone():
    """The machine's IANA zone, so that the example's clock is the reader's."""
    target = os.path.realpath("/etc/localtime")
    if "/zoneinfo/" in target:
        return target.split("/zoneinfo/", 1)[1]
    return "Etc/UTC"


class Hub:
    def __init__(self, program, data):
        self.program, self.data = program, data

    def __call__(self, *words):
        done = subprocess.run([self.program, *words, "--data", self.data, "--json"],
                              capture_output=True, text=True, timeout=30)
        if done.returncode:
            sys.exit("lintel-hub %s: %s" % (" ".join(words[:2]), done.stderr.strip()))
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def names(self, kind):
        """The names of all sites, floors or rooms."""
        return {entry["name"] for entry in self(kind, "list").get(kind + "s", [])}


def floor_to_step(moment):
    return dt.datetime.fromtimestamp(moment.timestamp() // STEP * STEP, dt.timezone.utc)


def plan(now, busy, dice):
    """The meetings to add to one room, as (start, end), given those it has already.

    One of them is running now, one follows, and the hours ahead are filled with
    believable gaps. Existing meetings, sorted (start, end), are never touched.
    """
    added = []
    running = [b for b in busy if b[0] <= now < b[1]]
    upcoming = [b for b in busy if b[0] > now]
    if not running:
        before = max([b[1] for b in busy if b[1] <= now], default=None)
        start = floor_to_step(now - dt.timedelta(minutes=dice.choice([5, 10, 15, 20])))
        if before:
            start = max(start, before)
        end = start + dt.timedelta(minutes=dice.choice(LENGTHS))
        while end <= now + dt.timedelta(minutes=5):
            end += dt.timedelta(minutes=15)
        if upcoming:
            end = min(end, upcoming[0][0])
        if end > now:
            added.append((start, end))
    cursor = max([b[1] for b in busy + added], default=floor_to_step(now))
    while cursor < now + AHEAD:
        start = cursor + dt.timedelta(minutes=dice.choice(GAPS))
        end = start + dt.timedelta(minutes=dice.choice(LENGTHS))
        added.append((start, end))
        cursor = end
    return added


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--hub", required=True, help="the program lintel-hub")
    arguments.add_argument("--data", required=True, help="its data folder")
    arguments.add_argument("--quiet", action="store_true")
    options = arguments.parse_args()
    hub = Hub(options.hub, options.data)
    memory = pathlib.Path(options.data) / "example.json"
    known = json.loads(memory.read_text()) if memory.exists() else {}

    have_sites, have_floors, have_rooms = hub.names("site"), hub.names("floor"), hub.names("room")
    if SITE not in have_sites:
        hub("site", "add", SITE)
        # Whoever tries it in the evening, or on a Sunday, sees it as it looks by day.
        hub("settings", "set", "idle.night_percent", "100", "--at", "organisation")
    for floor in dict.fromkeys(room[1] for room in ROOMS):
        if floor not in have_floors:
            hub("floor", "add", floor, "--site", SITE, "--level", floor.rsplit(" ", 1)[1])
    for name, floor, seats, equipment in ROOMS:
        if name not in have_rooms:
            hub("room", "add", name, "--zone", local_zone(), "--floor", f"{SITE}/{floor}",
                "--capacity", str(seats), "--equipment", equipment)
            hub("calendar", "add", "built-in", "--room", name)

    now = dt.datetime.now(dt.timezone.utc)
    dice = random.Random()
    count = 0
    for name, *_ in ROOMS:
        busy = sorted((dt.datetime.fromisoformat(a), dt.datetime.fromisoformat(b)) for a, b in known.get(name, []))
        busy = [b for b in busy if b[1] > now - dt.timedelta(days=1)]
        titles = dice.sample(TITLES, len(TITLES))
        for start, end in plan(now, busy, dice):
            hub("meeting", "add", "--room", name, "--title", titles[count % len(titles)],
                "--organiser", dice.choice(ORGANISERS), "--start", start.isoformat(), "--end", end.isoformat())
            busy.append((start, end))
            count += 1
        known[name] = [(a.isoformat(), b.isoformat()) for a, b in sorted(busy)]
        fresh = memory.with_suffix(".new")
        fresh.write_text(json.dumps(known))
        fresh.replace(memory)
    if count and not options.quiet:
        print("Example   %d rooms of %s, %d meetings added" % (len(ROOMS), SITE, count))


if __name__ == "__main__":
    main()
