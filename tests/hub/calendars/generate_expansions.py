#!/usr/bin/python3
"""Writes calendar objects and what an independent implementation makes of them.

usage: generate_expansions.py SEED COUNT OUTFILE

Drawn from the seed: every FREQ with BYxxx, INTERVAL, COUNT, UNTIL, EXDATE, RDATE and
overrides, in zones on both sides of the equator, floating and all-day, with windows
over the changes of the clocks. The peer is python3-recurring-ical-events on dateutil.
"""
import datetime as dt
import json
import random
import sys
import warnings

warnings.filterwarnings("ignore")

import icalendar
import pytz
import recurring_ical_events
from dateutil.rrule import rrulestr

ROOM = "Europe/Berlin"
ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "America/St_Johns",
         "floating", "date"]
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def some(rng, values, most):
    return ",".join(str(v) for v in sorted(rng.sample(values, rng.randint(1, most)), key=str))


def draw_rule(rng, is_date, has_summer_time):
    """An RRULE without its end, and how many days its window should span."""
    freq = rng.choice(["DAILY", "DAILY", "WEEKLY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY", "HOURLY"])
    if is_date and freq == "HOURLY":
        freq = "DAILY"
    parts = [f"FREQ={freq}"]
    if rng.random() < 0.5:
        parts.append(f"INTERVAL={rng.randint(1, 5)}")
    days = 40
    if freq == "DAILY":
        if rng.random() < 0.3:
            parts.append("BYDAY=" + some(rng, WEEKDAYS, 5))
        elif rng.random() < 0.2:
            parts.append("BYMONTH=" + some(rng, range(1, 13), 6))
        elif rng.random() < 0.2:
            parts.append("BYMONTHDAY=" + some(rng, list(range(1, 29)), 6))
        days = 90
    elif freq == "WEEKLY":
        if rng.random() < 0.8:
            parts.append("BYDAY=" + some(rng, WEEKDAYS, 4))
        if rng.random() < 0.3:
            parts.append("WKST=" + rng.choice(["SU", "MO", "WE"]))
        days = 120
    elif freq == "MONTHLY":
        kind = rng.random()
        if kind < 0.3:
            parts.append("BYMONTHDAY=" + some(rng, [1, 2, 5, 13, 15, 28, 29, 30, 31, -1, -2, -7], 3))
        elif kind < 0.6:
            parts.append("BYDAY=" + some(rng, [f"{n}{d}" for n in (1, 2, 3, 4, 5, -1, -2) for d in WEEKDAYS], 3))
        elif kind < 0.8:
            parts.append("BYDAY=" + rng.choice(["MO,TU,WE,TH,FR", "SA,SU", "MO,WE", "FR"]))
            parts.append("BYSETPOS=" + rng.choice(["1", "-1", "2", "1,-1", "-2"]))
        elif kind < 0.9:
            parts.append("BYDAY=" + rng.choice(WEEKDAYS) + ";BYMONTHDAY=" + some(rng, [7, 8, 9, 10, 11, 12, 13, 14], 6))
        days = 400
    elif freq == "YEARLY":
        kind = rng.random()
        if kind < 0.3:
            parts.append("BYMONTH=" + some(rng, range(1, 13), 3))
        elif kind < 0.5:
            parts.append("BYMONTH=" + str(rng.randint(1, 12)) + ";BYDAY=" + rng.choice(["1", "2", "-1"]) + rng.choice(WEEKDAYS))
        elif kind < 0.6:
            parts.append("BYMONTH=" + some(rng, range(1, 13), 3) + ";BYMONTHDAY=" + some(rng, [1, 10, 20, 29, -1], 2))
        elif kind < 0.7:
            parts.append("BYYEARDAY=" + some(rng, [1, 60, 100, 200, 365, 366, -1, -100], 3))
        elif kind < 0.8:
            parts.append("BYWEEKNO=" + some(rng, [1, 10, 20, 26, 40, 52], 2) + ";BYDAY=" + rng.choice(WEEKDAYS))
        days = 2000
    elif freq == "HOURLY":
        if has_summer_time or rng.random() < 0.5:
            parts.append("BYHOUR=" + some(rng, [8, 9, 12, 15, 17], 4))
        days = 8
    if freq in ("DAILY", "WEEKLY", "MONTHLY") and not is_date and rng.random() < 0.15:
        parts.append("BYHOUR=" + some(rng, [8, 11, 14, 19], 3))
    return freq, parts, days


class Form:
    """How the object writes its times."""

    def __init__(self, zone):
        self.zone = zone
        self.tz = pytz.timezone(zone) if zone not in ("floating", "date") else None

    def prop(self, name, *walls, params=""):
        if self.zone == "date":
            return f"{name};VALUE=DATE{params}:" + ",".join(w.strftime("%Y%m%d") for w in walls)
        text = ",".join(w.strftime("%Y%m%dT%H%M%S") for w in walls)
        if self.zone == "UTC":
            return f"{name}{params}:" + ",".join(w.strftime("%Y%m%dT%H%M%SZ") for w in walls)
        tzid = "" if self.tz is None else f";TZID={self.zone}"
        return f"{name}{tzid}{params}:{text}"

    def utc(self, wall):
        return self.tz.localize(wall).astimezone(pytz.utc)


def draw_object(rng, number):
    zone = rng.choice(ZONES)
    form = Form(zone)
    is_date = zone == "date"
    # Outside the hours that clock changes skip or repeat: those have tests of their own.
    start = dt.datetime(rng.randint(2019, 2026), rng.randint(1, 12), rng.randint(1, 28),
                        0 if is_date else rng.randint(6, 21), 0 if is_date else rng.choice([0, 15, 30, 45]))
    length = dt.timedelta(days=rng.randint(1, 3)) if is_date else dt.timedelta(minutes=rng.choice([15, 30, 60, 90, 150]))
    freq, parts, days = draw_rule(rng, is_date, zone not in ("UTC", "Asia/Kolkata"))
    ahead = dt.timedelta(days=rng.choice([0, 0, 20, 200, 800]))
    ending = rng.random()
    if ending < 0.3:
        parts.append(f"COUNT={rng.randint(1, 60)}")
        ahead = dt.timedelta(days=rng.choice([0, 5, 30]))
    elif ending < 0.6:
        until = start + ahead + dt.timedelta(days=rng.randint(0, days), hours=0 if is_date else 1)
        if is_date:
            parts.append("UNTIL=" + until.strftime("%Y%m%d"))
        elif form.tz is None:
            parts.append("UNTIL=" + until.strftime("%Y%m%dT%H%M%S"))
        else:
            parts.append("UNTIL=" + (form.utc(until) + dt.timedelta(hours=2)).strftime("%Y%m%dT%H%M%SZ"))
    rule = ";".join(parts)

    plain = ";".join(p for p in parts if not p.startswith("UNTIL"))
    walls = []
    try:
        for wall in rrulestr(plain, dtstart=start):
            walls.append(wall)
            if len(walls) >= 400 or wall > start + ahead + dt.timedelta(days=days):
                break
    except ValueError:
        pass
    lines = ["BEGIN:VEVENT", f"UID:case-{number}", "DTSTAMP:20240101T000000Z", "SUMMARY:master",
             form.prop("DTSTART", start)]
    if rng.random() < 0.5:
        lines.append(form.prop("DTEND", start + length))
    elif is_date:
        lines.append(f"DURATION:P{length.days}D")
    else:
        lines.append(f"DURATION:PT{int(length.total_seconds() // 60)}M")
    lines.append("RRULE:" + rule)
    gone = []
    if walls and rng.random() < 0.4:
        gone = rng.sample(walls, min(len(walls), rng.randint(1, 4)))
        if form.tz is not None and rng.random() < 0.3:
            lines.append("EXDATE:" + ",".join(form.utc(w).strftime("%Y%m%dT%H%M%SZ") for w in gone))
        elif rng.random() < 0.5:
            lines.append(form.prop("EXDATE", *gone))
        else:
            lines += [form.prop("EXDATE", w) for w in gone]
    if rng.random() < 0.2:
        extra = [start + ahead + dt.timedelta(days=rng.randint(1, days), minutes=0 if is_date else rng.choice([0, 20, -25]))
                 for _ in range(rng.randint(1, 3))]
        lines.append(form.prop("RDATE", *sorted(set(extra))))
    lines.append("END:VEVENT")

    once_a_day = freq != "HOURLY" and "BYHOUR" not in rule and not any(line.startswith("RDATE") for line in lines)
    if walls and once_a_day and rng.random() < 0.35:
        # The peer knows instances by their date only, so nothing moves onto another's date.
        # What is both excluded and overridden is read in two ways, even by versions of one library.
        kept = [wall for wall in walls if wall not in gone]
        for original in rng.sample(kept, min(len(kept), rng.randint(1, 2))):
            moved = original if is_date else original + dt.timedelta(hours=rng.choice([-2, -1, 0, 1, 2]))
            lines += ["BEGIN:VEVENT", f"UID:case-{number}", "DTSTAMP:20240101T000000Z", "SUMMARY:override",
                      form.prop("RECURRENCE-ID", original), form.prop("DTSTART", moved),
                      form.prop("DTEND", moved + length), "END:VEVENT"]
    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", *lines, "END:VCALENDAR", ""])
    window_start = start + ahead - dt.timedelta(days=rng.randint(0, 3))
    window_end = window_start + dt.timedelta(days=days)
    return text, pytz.utc.localize(window_start), pytz.utc.localize(window_end)


def milliseconds(value):
    room = pytz.timezone(ROOM)
    if not isinstance(value, dt.datetime):
        value = dt.datetime(value.year, value.month, value.day)
    if value.tzinfo is None:
        value = room.localize(value)
    return int(value.timestamp()) * 1000


def expected(text, window_start, window_end):
    calendar = icalendar.Calendar.from_ical(text)
    # The peer compares floating and all-day times with the window's zone dropped, so it
    # is asked for more, and what does not touch the window is taken out here.
    day = dt.timedelta(days=4)
    found = recurring_ical_events.of(calendar).between(window_start - day, window_end + day)
    out = set()
    for event in found:
        start, end = milliseconds(event["DTSTART"].dt), milliseconds(event["DTEND"].dt)
        if start < milliseconds(window_end) and end > milliseconds(window_start):
            out.add((start, end, str(event["SUMMARY"])))
    return sorted(out)


def main():
    rng = random.Random(int(sys.argv[1]))
    cases = []
    while len(cases) < int(sys.argv[2]):
        text, window_start, window_end = draw_object(rng, len(cases))
        try:
            rows = expected(text, window_start, window_end)
        except (AssertionError, ValueError):
            continue  # a rule the peer does not take, such as one that can never match
        cases.append({"ical": text, "zone": ROOM, "from": milliseconds(window_start), "to": milliseconds(window_end),
                      "expected": [list(row) for row in rows]})
    with open(sys.argv[3], "w", encoding="utf-8") as out:
        json.dump(cases, out)


if __name__ == "__main__":
    main()
