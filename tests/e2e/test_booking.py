"""One meeting is one meeting, whatever order touches, replies and crashes come in."""
import concurrent.futures
import datetime as dt
import time

from support.glass import PRIMARY, THIRD
from support.radicale import calendar, event, utc
from support.waiting import holds_for, wait_until

HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)


def settled(display):
    return display.wait("the booking is in the calendar",
                        lambda s: s["room"]["state"] != "free" and all(o["state"] == "confirmed" for o in s["outbox"]), 30)


def test_touch_books_once(hub, radicale, paired, room):
    display = paired(touch=True)
    display.tap(*PRIMARY)
    status = settled(display)
    [(href, ical)] = radicale.objects().items()
    assert "BEGIN:VEVENT" in ical
    [booking] = hub.bookings(room)
    assert booking["uid"] in ical
    end = dt.datetime.fromisoformat(status["room"]["until"])
    assert end.minute % 5 == 0, "ends are round"
    radicale.delete(href)
    hub.sync(room)
    display.wait("deleted there, gone here", lambda s: s["room"]["state"] == "free")


def test_end_one_occurrence_and_the_series_lives(hub, radicale, paired, room, now, zone):
    hub.cli("settings", "set", "booking.end_policy", "anyone", "--at", "organisation")
    start = now - DAY - HOUR / 2
    radicale.put("series", calendar(
        "BEGIN:VEVENT", "UID:series", f"DTSTAMP:{utc(now)}", "SUMMARY:Stand-up", "X-KEEP-ME:yes",
        f"DTSTART:{utc(start)}", "DURATION:PT2H", "RRULE:FREQ=DAILY", "END:VEVENT"))
    display = paired(touch=True)
    hub.sync(room)
    display.wait("the occurrence runs", lambda s: s["room"]["state"] == "in_use")
    end_now(display)
    display.wait("free", lambda s: s["room"]["state"] == "free", 90)
    def ended():
        [ical] = radicale.objects().values()
        return ical if "RECURRENCE-ID" in ical or "EXDATE" in ical else ""
    ical = wait_until("the override is written", ended, 30)
    assert "RRULE:FREQ=DAILY" in ical and "X-KEEP-ME:yes" in ical
    radicale_series = ical.count("BEGIN:VEVENT")
    assert radicale_series <= 2


def end_now(display):
    """Taps "End now" and says yes."""
    from support.glass import CONFIRM
    display.tap(*THIRD)
    time.sleep(0.5)
    display.tap(*CONFIRM)


def test_two_displays_tap_at_once_one_books(hub, radicale, paired, room):
    a, b = paired("a", touch=True), paired("b", touch=True)
    with concurrent.futures.ThreadPoolExecutor() as both:
        list(both.map(lambda d: d.tap(*PRIMARY), (a, b)))
    settled(a if any(o["state"] != "refused" for o in a.status()["outbox"]) else b)
    wait_until("both are told", lambda: len(hub.bookings(room)) >= 1)
    holds_for("one event", lambda: len(radicale.hrefs()) <= 1, 3)
    assert len(radicale.hrefs()) == 1


def test_kill_the_hub_between_accepting_and_writing(hub, radicale, paired, room):
    """I7: the intent is stored before the calendar is called, and meets itself."""
    display = paired(touch=True)
    radicale.freeze()
    display.tap(*PRIMARY)
    display.wait("accepted while the calendar hangs",
                 lambda s: any(o["state"] == "accepted" for o in s["outbox"]) or
                 any(m["state"] == "accepted" for m in s["day"]))
    hub.kill()
    radicale.thaw()
    hub.start()
    display.wait_live(40)
    settled(display)
    holds_for("exactly one event", lambda: len(radicale.hrefs()) == 1, 3)


def test_booked_offline_is_sent_when_the_hub_returns(hub, radicale, paired, room):
    display = paired(touch=True)
    hub.stop()
    display.wait("noticed", lambda s: s["link"] == "reconnecting")
    display.tap(*PRIMARY)
    display.wait("pending", lambda s: [o["state"] for o in s["outbox"]] == ["pending"])
    display.kill()
    display.start()
    display.wait("pending after a crash", lambda s: [o["state"] for o in s["outbox"]] == ["pending"])
    hub.start()
    settled(display)
    assert len(radicale.hrefs()) == 1


def test_somebody_elses_meeting_wins(hub, radicale, paired, room, now):
    """A meeting written meanwhile in the calendar is never double-booked."""
    display = paired(touch=True)
    radicale.put("theirs", event("theirs", "Board", now + HOUR / 12, now + 2 * HOUR))
    display.tap(*PRIMARY)
    display.wait("told no", lambda s: any(o["state"] == "refused" for o in s["outbox"]), 30)
    assert [h.rsplit("/", 1)[1] for h in radicale.hrefs()] == ["theirs.ics"]
