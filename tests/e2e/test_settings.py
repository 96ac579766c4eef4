"""What admins set at the nodes of the tree reaches connected displays."""
import datetime as dt

import pytest

from support.radicale import event

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def room(hub, radicale, zone: str) -> str:
    hub.cli("site", "add", "Berlin")
    hub.cli("floor", "add", "Level 3", "--site", "Berlin")
    hub.add_room("Aurora", zone, floor="Level 3")
    hub.add_caldav("Aurora", radicale)
    return "Aurora"


def display_id(hub, display) -> str:
    shown = {one["id"] for one in hub.cli("display", "list")["displays"]}
    assert len(shown) == 1
    return shown.pop()


def test_a_change_at_any_place_reaches_a_display_without_a_restart(hub, radicale, paired, room, now):
    radicale.put("a", event("a", "Design review", now - HOUR / 4, now + HOUR))
    hub.sync(room)
    display = paired()
    display.wait("the title", lambda s: "Design review" in [m["title"] for m in s["day"]])
    started = display.pid
    places = ["organisation", "site:Berlin", "floor:Level 3", "room:Aurora", "display:" + display_id(hub, display)]
    for number, place in enumerate(places):
        shows = number % 2 == 1
        hub.cli("settings", "set", "privacy.show", "all" if shows else "none", "--at", place)
        display.wait(f"what {place} says", lambda s, t=shows: ("Design review" in [m["title"] for m in s["day"]]) == t)
    for number, place in reversed(list(enumerate(places))):
        hub.cli("settings", "unset", "privacy.show", "--at", place)
        shows = number % 2 == 0  # what the place above says, or the default
        display.wait(f"without {place}", lambda s, t=shows: ("Design review" in [m["title"] for m in s["day"]]) == t)
    assert display.pid == started and display.running()


def test_a_title_that_must_not_be_seen_is_nowhere_on_the_display(hub, radicale, paired, room, now):
    hub.cli("settings", "set", "privacy.show", "none", "--at", "organisation")
    radicale.put("a", event("a", "Takeover of Acme", now - HOUR / 4, now + HOUR))
    hub.sync(room)
    display = paired()
    display.wait("in use", lambda s: s["room"]["state"] == "in_use")
    display.stop()
    kept = [file for file in display.data.rglob("*") if file.is_file()]
    assert kept and not any(b"Takeover" in file.read_bytes() for file in kept)


def test_one_display_of_a_room_may_differ_from_the_others(hub, radicale, paired, room, now):
    radicale.put("a", event("a", "Design review", now - HOUR / 4, now + HOUR))
    hub.sync(room)
    first = paired()
    own = display_id(hub, first)
    second = paired("b")
    hub.cli("settings", "set", "privacy.show", "none", "--at", f"display:{own}")
    first.wait("hidden here", lambda s: s["day"] and "Design review" not in [m["title"] for m in s["day"]])
    second.wait("shown there", lambda s: "Design review" in [m["title"] for m in s["day"]])
