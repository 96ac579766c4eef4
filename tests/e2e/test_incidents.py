"""The incidents this product exists to survive. Each test first makes the cause, then shows
what happens instead."""
import datetime as dt

import pytest

from support.kept import fingerprint, kept
from support.radicale import event
from support.waiting import holds_for, wait_until

HOUR = dt.timedelta(hours=1)
FIELD = (700, 620)
#: A request's deadlines and the longest pause, doubled for a slow machine.
HEALED = 170


@pytest.fixture
def wall(hub, radicale, proxy, paired, room, now):
    """A display in a meeting, behind the proxy."""
    radicale.put("a", event("a", "Design review", now - HOUR / 4, now + 3 * HOUR))
    display = paired(at=proxy.url)
    hub.sync(room)
    display.wait("the meeting", shows_the_room)
    return display


def shows_the_room(status):
    return (status["paired"] and status["room"]["name"] == "Aurora"
            and status["room"]["current"]["title"] == "Design review")


def everywhere_401(seconds):
    """As an overloaded core service answered: all of it, in every spelling."""
    common = {"what": "status", "status": 401, "for": seconds}
    return {"faults": [{**common, "on": "/v1/token", "challenge": "assertion", "code": "unknown_binding", "cut": True},
                       {**common, "challenge": "token", "chance": 0.4}, {**common, "challenge": "basic", "chance": 0.3},
                       {**common, "body": "json", "chance": 0.5}, {**common, "body": "html"}]}


def settled_field(wall):
    """The colour of the room's state, once it has stopped changing into it."""
    seen = []

    def still():
        seen.append(wall.picture().getpixel(FIELD))
        return len(seen) > 2 and seen[-3] == seen[-2] == seen[-1]
    wait_until("the colour stands still", still)
    return seen[-1]


def test_I1_false_401s_delete_nothing_and_heal_by_themselves(proxy, wall):
    before, field = fingerprint(wall.data), settled_field(wall)
    proxy.play(everywhere_401(45))
    wall.wait("noticed", lambda s: s["link"] != "live")

    def unmoved():
        status = wall.status()
        return shows_the_room(status) and not status["pin"] and kept(wall.data, "room", *before)
    holds_for("the room", unmoved, 45)
    assert proxy.applied["status"] >= 3, "the cause was there"
    assert settled_field(wall) == field
    wall.wait_live(HEALED)
    assert fingerprint(wall.data) == before


def test_I1_refused_for_minutes_is_doubted_and_still_shows_the_room(proxy, wall):
    """Longer than the display believes in an accident: it says so, and loses nothing."""
    before, field = fingerprint(wall.data), settled_field(wall)
    proxy.play(everywhere_401(3600))
    status = wall.wait("doubted", lambda s: s["link"] == "doubted", 300)
    assert shows_the_room(status)
    wall.stop()
    wall.start()
    wall.wait("the room after a restart", shows_the_room)
    assert fingerprint(wall.data) == before
    proxy.calm()
    wait_until("live at a person's touch", lambda: wall.run("retry").returncode == 0)
    wall.wait_live(HEALED)
    assert settled_field(wall) == field
    assert fingerprint(wall.data) == before


def test_I2_a_hub_that_never_answers_holds_no_screen(proxy, wall, new_display):
    """Accepts everything, answers nothing: while running, at a start, and before pairing."""
    proxy.play({"faults": [{"what": "hang"}, {"what": "ws-stall", "cut": True}]})
    wall.wait("noticed", lambda s: s["link"] == "reconnecting", 90)
    wall.kill()
    wall.start()
    status = wall.wait("the room before anybody has answered", shows_the_room)
    assert status["link"] == "reconnecting"
    fresh = new_display(proxy.url, "fresh")
    # The words come with the request's deadline, not with an answer.
    fresh.wait("the pairing screen says why there is no code", lambda s: not s["pin"] and s["problems"], 60)
    proxy.calm()
    wall.wait_live(HEALED)
    fresh.wait("a code by itself", lambda s: s["pin"], HEALED)


@pytest.mark.parametrize("fault", [
    {"what": "status", "status": 503, "retry_after": 2},
    {"what": "status", "status": 503, "retry_after": {"date_in": 3}, "body": "html"},
    {"what": "status", "status": 401, "challenge": "token"},
    {"what": "status", "status": 500, "body": "garbage"},
    {"what": "portal"},
    {"what": "flip", "bits": 200},
    {"what": "truncate", "keep": 0.6},
], ids=["503", "503-date", "401", "500-garbage", "portal", "flipped", "cut"])
def test_I3_an_ill_pin_endpoint_is_said_in_words(hub, proxy, new_display, zone, fault):
    hub.add_room("Aurora", zone)
    proxy.play({"faults": [{"on": "/v1/pairing/*", **fault}]})
    display = new_display(proxy.url)
    display.wait("the trouble is named", lambda s: not s["pin"] and s["problems"], 40)
    holds_for("no code from an ill hub", lambda: not display.status()["pin"], 2)
    proxy.calm()
    pin = display.wait("a code by itself", lambda s: s["pin"], HEALED)["pin"]
    hub.cli("display", "pair", pin, "--room", "Aurora")
    display.wait_live(HEALED)


def test_I3_a_code_that_cannot_be_typed_is_not_shown(hub, proxy, new_display, zone):
    """The hub falls ill while the code is on the glass."""
    hub.add_room("Aurora", zone)
    display = new_display(proxy.url)
    first = display.pin()
    proxy.play({"faults": [{"what": "status", "status": 503, "body": "html", "on": "/v1/pairing/*"}]})
    display.wait("the code is gone", lambda s: not s["pin"] and s["problems"], 40)
    proxy.calm()
    again = display.wait("a code that the hub knows", lambda s: s["pin"], HEALED)["pin"]
    # The session may have lived on; then the very same code is good again.
    hub.cli("display", "pair", again, "--room", "Aurora")
    display.wait_live(HEALED)
    assert first


def test_authorization_is_never_sent_elsewhere(proxy, wall):
    for status in (301, 302, 303, 307, 308):
        proxy.play({"faults": [{"what": "redirect", "status": status, "cut": True}]})
        wall.wait("noticed", lambda s: s["link"] == "reconnecting", 60)
        applied = proxy.applied["redirect"]
        wall.run("retry")
        wait_until("redirected", lambda: proxy.applied["redirect"] > applied, 60)
        proxy.calm()
        wall.wait_live(HEALED)
    assert proxy.sink.secrets() == []
    assert shows_the_room(wall.status())
