"""What people do at the door, with a finger, real programs and a real calendar."""
import datetime as dt
import os
import random
import re
import zoneinfo

from support.glass import ACCEPT, CALENDAR, CHECK_IN, DAYS, EXTEND, FIELD, FIRST_CHOICE, RIBBON
from support.radicale import event
from support.waiting import holds_for, wait_until

HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)
#: All of them: ./lintel test --touches 10000.
TOUCHES = int(os.environ.get("LINTEL_TOUCHES", "300"))
SEED = int(os.environ.get("LINTEL_TOUCH_SEED", "1"))


def open_sheet(display):
    display.tap(*CALENDAR)
    wait_until("the sheet", lambda: display.picture().getpixel(FIELD) != room_colour(display))


def room_colour(display):
    free = display.status()["room"]["state"] in ("free", "starting_soon")
    return (0x14, 0x62, 0x61) if free else (0xad, 0x05, 0x06)


def still(display):
    """The glass once nothing on it moves any more."""
    pictures = [display.picture().tobytes()]

    def same():
        pictures.append(display.picture().tobytes())
        return pictures[-1] == pictures[-2]
    wait_until("nothing moves", same)
    return pictures[-1]


def drag_tomorrow(display, start, end):
    """Chooses tomorrow and draws from one height of its ribbon to another."""
    open_sheet(display)
    display.tap(*DAYS[1])
    x = RIBBON[0]
    before = display.picture().getpixel(ACCEPT)
    display.drag((x, start), (x, end))
    wait_until("there is something to book", lambda: display.picture().getpixel(ACCEPT) != before)


def test_drawn_for_tomorrow_is_in_the_calendar_once(hub, radicale, paired, room, zone):
    display = paired(touch=True)
    drag_tomorrow(display, RIBBON[1] + 40, RIBBON[1] + 190)
    display.tap(*ACCEPT)
    status = display.wait("confirmed", lambda s: [o["state"] for o in s["outbox"]] == ["confirmed"]
                          or (not s["outbox"] and radicale.hrefs()), 30)
    [ical] = radicale.objects().values()
    [booking] = hub.bookings(room)
    assert booking["uid"] in ical
    start = dt.datetime.fromtimestamp(booking["start_ms"] / 1000, zoneinfo.ZoneInfo(zone))
    end = dt.datetime.fromtimestamp(booking["end_ms"] / 1000, zoneinfo.ZoneInfo(zone))
    tomorrow = dt.datetime.fromisoformat(status["clock"]["now"]).date() + dt.timedelta(days=1)
    assert start.date() == tomorrow and start.minute % 15 == 0 and end.minute % 15 == 0 and end - start >= HOUR
    holds_for("once", lambda: len(radicale.hrefs()) == 1, 3)


def test_the_language_changes_and_what_was_chosen_stays(hub, paired, room):
    display = paired(touch=True)
    drag_tomorrow(display, RIBBON[1] + 40, RIBBON[1] + 190)
    english = display.picture()
    hub.cli("settings", "set", "language", "de", "--at", "organisation")
    display.wait("German", lambda s: s["language"] == "de")
    wait_until("and said so", lambda: display.picture().tobytes() != english.tobytes())
    hub.cli("settings", "set", "language", "en", "--at", "organisation")
    display.wait("English", lambda s: s["language"] == "en")
    wait_until("all as it was", lambda: display.picture().crop((0, 130, 1280, 800)).tobytes()
               == english.crop((0, 130, 1280, 800)).tobytes())
    display.tap(*ACCEPT)
    display.wait("it is booked", lambda s: len(s["outbox"]) == 1)


def test_somebody_is_here(hub, radicale, paired, room, now):
    """Checked in by a touch: in use at once, and known to the hub."""
    hub.cli("settings", "set", "check_in.required", "true", "--at", "organisation")
    radicale.put("theirs", event("theirs", "Design review", now - MINUTE, now + HOUR))
    display = paired(touch=True)
    hub.sync(room)
    display.wait("check in", lambda s: s["room"]["state"] == "check_in")
    display.tap(*CHECK_IN)
    status = display.wait("in use", lambda s: s["room"]["state"] == "in_use")
    assert status["room"]["checked_in_at"]
    display.wait("the hub knows", lambda s: all(o["state"] == "confirmed" for o in s["outbox"]))
    display.stop()
    display.start()
    display.wait_live()
    holds_for("it stays so", lambda: display.status()["room"]["state"] == "in_use", 2)


def test_the_next_meeting_is_why_it_cannot_be_extended(hub, radicale, paired, room, now):
    hub.cli("settings", "set", "booking.extend_policy", "anyone", "--at", "organisation")
    radicale.put("now", event("now", "Planning", now - 10 * MINUTE, now + 20 * MINUTE))
    display = paired(touch=True)
    hub.sync(room)
    display.wait("in use", lambda s: s["room"]["state"] in ("in_use", "free_soon"))
    room_alone = still(display)
    display.tap(*EXTEND)
    wait_until("lengths are offered", lambda: display.picture().tobytes() != room_alone)
    still(display)
    offered = display.picture().getpixel(FIRST_CHOICE)
    # Somebody is faster, and the display has not heard of it.
    radicale.put("next", event("next", "Board", now + 20 * MINUTE, now + HOUR))
    display.tap(*FIRST_CHOICE)
    display.wait("refused", lambda s: [(o["kind"], o["reason"]) for o in s["outbox"] if o["state"] == "refused"]
                 == [("extend", "conflict")], 30)
    hub.sync(room)
    display.wait("heard of", lambda s: "Board" in display.titles())
    # The refusal lies over the room until somebody has seen it.
    display.tap(5, 400)
    display.wait("seen", lambda s: not s["outbox"])
    display.tap(*EXTEND)
    wait_until("the reason, and nothing to choose",
               lambda: display.picture().tobytes() != room_alone
               and display.picture().getpixel(FIRST_CHOICE) != offered)
    assert not display.status()["outbox"]
    assert len(radicale.hrefs()) == 2


def test_two_hundred_meetings_in_a_day(hub, radicale, paired, room, now, zone):
    local = now.astimezone(zoneinfo.ZoneInfo(zone)).replace(hour=0, minute=0)
    for i in range(200):
        start = local + (7 * 60 + 3 * i) * MINUTE
        radicale.put(f"m{i}", event(f"m{i}", f"Meeting {i}", start, start + (5 + 7 * (i % 9)) * MINUTE))
    display = paired(touch=True)
    hub.sync(room)
    display.wait("all of them", lambda s: len(s["day"]) == 200, 60)
    before = display.picture()
    open_sheet(display)
    display.tap(*DAYS[0])
    assert display.picture().tobytes() != before.tobytes()
    assert display.running()


HOSTILE = ["<b>bold</b><img src=x>", "🎉🕺🏽 " * 40, "اجتماع الفريق الأسبوعي", "tab\there\u0007\u202eoverride", "W" * 300,
           "Ж" * 250, "%1 %n %L2", "'; DROP TABLE rooms; --"]


def test_titles_as_people_and_machines_write_them(hub, radicale, paired, room, now):
    for i, title in enumerate(HOSTILE):
        start = now + (2 + i) * 10 * MINUTE
        radicale.put(f"h{i}", event(f"h{i}", title.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"), start,
                                    start + 10 * MINUTE))
    radicale.put("on", event("on", HOSTILE[0], now - MINUTE, now + 5 * MINUTE))
    display = paired(touch=True)
    hub.sync(room)
    display.wait("all of them", lambda s: len(s["day"]) >= len(HOSTILE))
    assert HOSTILE[0] in display.titles()
    wait_until("in use", lambda: display.picture().getpixel(FIELD) == room_colour(display))
    assert "qml:" not in display.output().lower()


def span(ical, zone):
    """When a meeting begins and ends."""
    def instant(name):
        value = re.search(rf"^{name}[^:]*:(\d{{8}}T\d{{6}})(Z?)", ical.split("BEGIN:VEVENT")[1], re.M)
        time = dt.datetime.strptime(value[1], "%Y%m%dT%H%M%S")
        return time.replace(tzinfo=dt.timezone.utc if value[2] else zoneinfo.ZoneInfo(zone)).astimezone(dt.timezone.utc)
    return instant("DTSTART"), instant("DTEND")


def rss_kb(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))


def gestures(seed, count):
    """What a child does: taps everywhere, and now and then draws; in xdotool's words."""
    chance = random.Random(seed)
    place = lambda: (chance.randrange(1280), chance.randrange(800))
    for _ in range(count):
        (x, y), (u, v) = place(), place()
        if chance.random() < 0.8:
            yield [f"mousemove {x} {y}", "click 1", "sleep 0.05"]
        else:
            yield [f"mousemove {x} {y}", "mousedown 1", f"mousemove {(x + u) // 2} {(y + v) // 2}",
                   f"mousemove {u} {v}", "mouseup 1", "sleep 0.05"]


def test_a_child_hammers_the_glass(hub, radicale, paired, room, zone):
    days_ahead, longest = 1, 120
    for key, value in {"booking.days_ahead": days_ahead, "booking.longest_min": longest}.items():
        hub.cli("settings", "set", key, str(value), "--at", "organisation")
    display = paired(touch=True)
    chance = list(gestures(SEED, TOUCHES))
    warm = 0
    for at in range(0, len(chance), 100):
        display.screen.play([word for gesture in chance[at:at + 100] for word in gesture])
        assert display.running(), display.output()[-2000:]
        assert display.status()["paired"]
        if at >= min(2000, TOUCHES // 3) and not warm:
            warm = rss_kb(display.pid)
    growth = rss_kb(display.pid) - warm
    assert growth < 30_000, f"{growth} kB more than after warming up"

    # As the calendar has it: no two at once, none that breaks the rules.
    display.wait("all settled", lambda s: all(o["state"] in ("confirmed", "refused") for o in s["outbox"]), 60)
    meetings = sorted(span(ical, zone) for ical in radicale.objects().values() if "STATUS:CANCELLED" not in ical)
    for (_, end), (start, _) in zip(meetings, meetings[1:]):
        assert end <= start, f"two at once: {meetings}"
    for start, end in meetings:
        assert end - start <= (longest + 5) * MINUTE
        assert end <= dt.datetime.now(dt.timezone.utc) + dt.timedelta(days=days_ahead + 1)

    # Nobody is there any more: the room is back, in its own language.
    wait_until("the room", lambda: display.status()["language"] == "en"
               and display.picture().getpixel(FIELD) == room_colour(display), 45)
