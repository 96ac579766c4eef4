"""Beyond the room: another one is found and booked at this door, what does not work is reported
and goes when it is solved, and an emergency is on every glass at once."""
import time

from support.glass import FIELD, PRIMARY
from support.waiting import wait_until

#: The foot of the rail.
FIND, REPORT = (927, 734), (1146, 734)
#: What lies on a sheet: its own colour, where neither sheet has anything else.
SHEET, SHEET_COLOUR = (70, 400), (0x17, 0x1c, 0x23)
#: The block of the first room that was found, with its colour, and "Book" on it; its first length.
BLOCK, BLOCK_COLOUR, FIRST_ROOM = (600, 215), (0x21, 0x28, 0x32), (1122, 258)
FIRST_LENGTH = (120, 518)
#: The tile "Sound", and the button that sends.
SOUND, SEND = (502, 308), (1065, 626)
EMERGENCY_EDGE = (4, 400)


def on_sheet(display):
    return lambda: display.picture().getpixel(SHEET) == SHEET_COLOUR


def test_a_report_is_in_the_hubs_list_and_goes_when_it_is_solved(hub, paired, room):
    display, other = paired(touch=True), paired("b")
    display.tap(*REPORT)
    wait_until("the sheet", on_sheet(display))
    display.tap(*SOUND)
    display.tap(*SEND)
    display.wait("known at the door", lambda s: s["reports"] == 1)
    other.wait("and at the other door", lambda s: s["reports"] == 1)
    assert not on_sheet(display)(), "whoever has reported sees the room"
    reports = hub.cli("report", "list", "--room", room)["reports"]
    assert [(each["category"], each["room"]) for each in reports] == [("sound", room)]
    hub.cli("report", "solve", str(reports[0]["number"]), "--note", "a new cable")
    for each in (display, other):
        each.wait("gone from the glass", lambda s: s["reports"] == 0)
    assert not hub.cli("report", "list", "--room", room).get("reports")


def test_a_report_waits_while_the_hub_is_away_and_is_told_once(hub, paired, room):
    display = paired(touch=True)
    hub.stop()
    display.wait("noticed", lambda s: s["link"] != "live", 60)
    display.tap(*REPORT)
    wait_until("the sheet", on_sheet(display))
    display.tap(*SOUND)
    display.tap(*SEND)
    display.wait("a report that waits", lambda s: [(o["kind"], o["state"]) for o in s["outbox"]]
                 == [("report", "pending")])
    display.kill()  # the plug
    display.start()
    hub.start()
    display.wait("told", lambda s: s["reports"] == 1, 60)
    assert len(hub.cli("report", "list", "--room", room)["reports"]) == 1


def test_an_emergency_is_on_every_glass_within_a_second(hub, paired, room):
    displays = [paired(), paired("b")]
    calm = [display.rested().getpixel(EMERGENCY_EDGE) for display in displays]
    began = time.monotonic()
    hub.cli("emergency", "set", "--at", "organisation", "--title", "Leave the building", "--text", "Use the stairs.")
    said = time.monotonic()
    for display in displays:
        status = display.wait("the emergency", lambda s: s["emergency"])
        assert status["emergency"]["title"] == "Leave the building"
    took = time.monotonic() - said
    for display, before in zip(displays, calm):
        edge = display.picture().getpixel(EMERGENCY_EDGE)
        assert edge != before and edge[0] > 200 and edge[2] < 100, f"the frame of the emergency, not {edge}"
    print(f"said after {said - began:.2f} s, on both {took:.2f} s later")
    hub.cli("emergency", "clear", "--at", "organisation")
    for display, before in zip(displays, calm):
        display.wait("gone", lambda s: not s["emergency"])
        wait_until("the room again", lambda d=display, b=before: d.picture().getpixel(EMERGENCY_EDGE) == b)


def test_nothing_is_pressed_through_an_emergency(hub, paired, room):
    display = paired(touch=True)
    hub.cli("emergency", "set", "--at", f"room:{room}", "--title", "Stay in your rooms")
    display.wait("the emergency", lambda s: s["emergency"])
    for place in (PRIMARY, FIND, REPORT, FIELD):
        display.tap(*place)
    hub.cli("emergency", "clear", "--at", f"room:{room}")
    display.wait("gone", lambda s: not s["emergency"])
    wait_until("the room", lambda: not on_sheet(display)())
    assert not display.status()["outbox"] and not hub.bookings(room)


def test_a_room_is_found_and_booked_in_its_own_calendar(hub, radicale, paired, room, zone, now):
    radicale.make_calendar("borealis")
    hub.add_room("Borealis", zone, capacity=4)
    hub.cli("calendar", "add", "caldav", "--room", "Borealis", "--url", radicale.url.replace("/room/", "/borealis/"),
            "--user", radicale.user, "--password-file", str(radicale.password_file))
    hub.sync("Borealis")
    display = paired(touch=True)
    display.tap(*FIND)
    wait_until("the sheet", on_sheet(display))
    wait_until("a room to book", lambda: display.picture().getpixel(BLOCK) == BLOCK_COLOUR)
    display.tap(*FIRST_ROOM)
    wait_until("how long", lambda: min(display.picture().getpixel(FIRST_LENGTH)) > 200)
    display.tap(*FIRST_LENGTH)
    display.wait("booked elsewhere", lambda s: any(o["room"] == "Borealis" for o in s["outbox"]))
    wait_until("in that room's calendar",
               lambda: radicale.request("GET", f"/{radicale.user}/borealis/")[1].count("BEGIN:VEVENT") == 1, 40)
    assert not radicale.hrefs(), "this room's calendar stays as it is"
