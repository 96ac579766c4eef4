"""Meetings in Radicale, at the right local times on the glass."""
import datetime as dt
import zoneinfo

from support.radicale import calendar, event, utc
from support.waiting import holds_for

HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)


def instants(status, title):
    return sorted(dt.datetime.fromisoformat(m["start"]) for m in status["day"] if m["title"] == title)


def test_changes_in_radicale_reach_the_glass(hub, radicale, paired, room, now):
    display = paired()
    radicale.put("a", event("a", "Design review", now - HOUR / 4, now + HOUR))
    hub.sync(room)
    status = display.wait("the meeting runs", lambda s: s["room"]["state"] == "in_use")
    assert status["room"]["current"]["title"] == "Design review"
    assert dt.datetime.fromisoformat(status["room"]["until"]) == now + HOUR
    radicale.delete(f"/{radicale.user}/room/a.ics")
    hub.sync(room)
    display.wait("free again", lambda s: s["room"]["state"] == "free" and not s["day"])


def test_polling_alone_finds_a_change(radicale, paired, now):
    display = paired()
    radicale.put("a", event("a", "Unannounced", now - HOUR / 4, now + HOUR))
    display.wait("found without being told", lambda s: s["room"]["state"] == "in_use", 40)


def test_recurrence_exceptions_and_foreign_zones(hub, radicale, paired, room, now, zone):
    """RRULE, EXDATE, RECURRENCE-ID and a meeting written in another zone."""
    local = zoneinfo.ZoneInfo(zone)
    foreign = "America/New_York" if zone != "America/New_York" else "Europe/Berlin"
    first = (now - 3 * DAY).replace(minute=0) + 2 * HOUR
    begin = first.astimezone(zoneinfo.ZoneInfo(foreign)).replace(tzinfo=None)
    stamp = begin.strftime("%Y%m%dT%H%M%S")
    moved_from = first + 3 * DAY   # today
    radicale.put("series", calendar(
        "BEGIN:VEVENT", "UID:series", f"DTSTAMP:{utc(now)}", "SUMMARY:Stand-up",
        f"DTSTART;TZID={foreign}:{stamp}", "DURATION:PT30M", "RRULE:FREQ=DAILY",
        f"EXDATE;TZID={foreign}:{(begin + DAY).strftime('%Y%m%dT%H%M%S')}", "END:VEVENT",
        "BEGIN:VEVENT", "UID:series", f"DTSTAMP:{utc(now)}", "SUMMARY:Stand-up\\, later",
        f"RECURRENCE-ID;TZID={foreign}:{(begin + 3 * DAY).strftime('%Y%m%dT%H%M%S')}",
        f"DTSTART;TZID={foreign}:{(begin + 3 * DAY + HOUR).strftime('%Y%m%dT%H%M%S')}",
        "DURATION:PT45M", "END:VEVENT"))
    hub.sync(room)
    status = paired().wait("the moved occurrence", lambda s: instants(s, "Stand-up, later"))
    assert instants(status, "Stand-up, later") == [moved_from + HOUR]
    assert moved_from not in instants(status, "Stand-up"), "the override replaces its occurrence"
    [shown] = [m for m in status["day"] if m["title"] == "Stand-up, later"]
    assert dt.datetime.fromisoformat(shown["end"]) - dt.datetime.fromisoformat(shown["start"]) == dt.timedelta(minutes=45)
    assert dt.datetime.fromisoformat(shown["start"]).astimezone(local).date() == now.astimezone(local).date()


def test_what_does_not_occupy_and_what_is_private(hub, radicale, paired, room, now):
    display = paired()
    window = (now - HOUR / 4, now + HOUR)
    radicale.put("t", event("t", "Focus time", *window, "TRANSP:TRANSPARENT"))
    radicale.put("c", event("c", "Called off", *window, "STATUS:CANCELLED"))
    radicale.put("p", event("p", "Salary talk", now + 2 * HOUR, now + 3 * HOUR, "CLASS:PRIVATE"))
    hub.sync(room)
    status = display.wait("the private meeting", lambda s: len(s["day"]) >= 1)
    assert status["room"]["state"] == "free"
    assert "Salary talk" not in str(status), "a private title never leaves the hub"
    for file in display.data.rglob("*"):
        if file.is_file():
            assert b"Salary talk" not in file.read_bytes()


def test_a_bad_event_hides_neither_the_others_nor_itself(hub, radicale, paired, room, now):
    display = paired()
    radicale.put("good", event("good", "Design review", now - HOUR / 4, now + HOUR))
    # Radicale takes an event that ends before it starts.
    radicale.put("odd", event("odd", "Odd", now + 2 * HOUR, now + HOUR))
    hub.sync(room)
    status = display.wait("the good one", lambda s: s["room"]["state"] == "in_use")
    assert status["room"]["current"]["title"] == "Design review"
    display.wait("the bad one is named", lambda s: any("odd" in p for p in s["problems"]))


def test_ages_with_the_calendar_while_the_link_is_live(hub, radicale, paired, room, now):
    """Age is that of the calendar's last reading, not of the last word from the hub."""
    radicale.put("a", event("a", "Design review", now - HOUR / 4, now + HOUR))
    display = paired()
    hub.sync(room)
    display.wait("the meeting", lambda s: s["room"]["state"] == "in_use")
    radicale.stop()
    status = display.wait("the age grows", lambda s: s["data_age_s"] >= 20, 60)
    assert status["link"] == "live"
    assert status["contact_age_s"] < status["data_age_s"] + 25
    assert status["room"]["current"]["title"] == "Design review"
    radicale.start()
    hub.sync(room)
    display.wait("young again", lambda s: s["data_age_s"] < 10, 60)
    holds_for("the meeting stays", lambda: display.status()["room"]["state"] == "in_use", 1)
