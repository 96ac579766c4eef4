"""The local way out: a person at the glass, with the admin PIN and without a hub."""
import pytest

from support.glass import (ADMIN_PIN, CLOSE, CORNER, DIGITS, FIELD, OK, PRIMARY, SURFACE, UNPAIR, UNPAIR_AND_FORGET)
from support.waiting import holds_for, wait_until

PIN = "258014"
#: Of what a display knows and is; the look and the hub's address stay.
FORGOTTEN = ("room", "outbox", "bound", "secret-token")


@pytest.fixture
def touched(hub, paired):
    """A display that can be touched, with a PIN that its hub has set."""
    def make(**more):
        hub.cli("admin-pin", "set", stdin=PIN + "\n")
        display = paired(touch=True, **more)
        display.wait("the PIN is known", lambda s: s["admin_pin"]["set"])
        return display
    return make


def open_service(display):
    display.hold(*CORNER, "the service page", lambda: display.picture().getpixel(FIELD) == SURFACE)


def type_pin(display, pin):
    for digit in pin:
        display.tap(*DIGITS[digit])
    display.tap(*OK)


def a_key(display):
    """How the key "5" looks: different while none may be typed."""
    x, y = DIGITS["5"]
    return display.picture().crop((x - 40, y - 28, x + 40, y + 28)).tobytes()


def let_in(display):
    open_service(display)
    nothing = a_key(display)
    display.tap(*ADMIN_PIN)
    wait_until("the pad", lambda: a_key(display) != nothing)
    type_pin(display, PIN)
    display.wait("the door is open", lambda s: s["admin_pin"]["open"])


def files(display):
    return [file for file in display.data.iterdir() if file.is_file()]


@pytest.mark.parametrize("store", ["sealed", "keyring"])
def test_unpaired_by_hand_while_the_hub_is_away_it_forgets_all(hub, touched, session, room, store):
    """Also what it could not send yet; afterwards it is as new, and pairs."""
    display = touched(**({"env": session().env()} if store == "keyring" else {}))
    name = display.status()["display_name"]
    hub.stop()
    display.wait("noticed", lambda s: s["link"] != "live", 60)
    display.tap(*PRIMARY)
    display.wait("a tap that waits", lambda s: [o["state"] for o in s["outbox"]] == ["pending"])
    wait_until("and is on the disk", lambda: (display.data / "outbox").exists())
    before = {file.name: file.read_bytes() for file in files(display)}
    assert {"room", "outbox", "bound"} <= before.keys()
    let_in(display)
    display.tap(*UNPAIR)
    assert display.status()["paired"], "it asks first"
    display.tap(*UNPAIR_AND_FORGET)
    status = display.wait("unpaired", lambda s: not s["paired"] and not (display.data / "forgetting").exists())
    assert status["room"]["name"] is None and not status["outbox"] and not status["admin_pin"]["open"]
    for file in files(display):
        assert not file.name.startswith(FORGOTTEN), f"{file.name} is still there"
        for gone in ("secret-identity", "secret-identity.previous"):
            assert file.read_bytes() != before.get(gone), f"the old key is in {file.name}"
        assert b"Aurora" not in file.read_bytes(), f"{file.name} remembers the room"
    # A key of its own, now and after a start: the secret store has let go of the old one.
    display.stop()
    hub.start()
    display.start()
    status = display.wait("a code for a new beginning", lambda s: s["pin"] and not s["paired"], 60)
    assert status["display_name"] != name
    hub.cli("display", "pair", status["pin"], "--room", room)
    assert not display.wait_live(60)["outbox"]


def test_five_wrong_pins_cost_a_pause_that_no_restart_shortens(touched):
    display = touched()
    open_service(display)
    nothing = a_key(display)
    display.tap(*ADMIN_PIN)
    wait_until("the pad", lambda: a_key(display) != nothing)
    ready = a_key(display)
    for left in (4, 3, 2, 1, 0):
        wait_until("the pad takes digits", lambda: a_key(display) == ready)
        type_pin(display, "9999")
        display.wait(f"{left} left", lambda s, left=left: s["admin_pin"]["tries_left"] == left)
    display.wait("a pause", lambda s: s["admin_pin"]["next_try_s"])

    display.kill()  # the plug
    display.start()
    pin = display.wait("the pause is still there", lambda s: s["admin_pin"]["set"])["admin_pin"]
    assert pin["next_try_s"] > 0 and pin["tries_left"] == 0
    wait_until("the room", lambda: display.picture().getpixel(FIELD) != SURFACE)
    open_service(display)
    display.tap(*ADMIN_PIN)
    type_pin(display, PIN)
    holds_for("even the right one is not taken", lambda: not display.status()["admin_pin"]["open"], 2)

    # Whoever waits gets in.
    status = display.wait("the pause is over", lambda s: s["admin_pin"]["next_try_s"] is None, 90)
    assert status["admin_pin"]["tries_left"] == 1, "the next wrong one costs more"
    if display.picture().getpixel(FIELD) == SURFACE:
        display.tap(*CLOSE)
        wait_until("the room", lambda: display.picture().getpixel(FIELD) != SURFACE)
    let_in(display)


def test_without_a_pin_nobody_gets_in(paired):
    display = paired(touch=True)
    open_service(display)
    for place in (ADMIN_PIN, UNPAIR_AND_FORGET):
        display.tap(*place)
    type_pin(display, "0000")
    holds_for("paired", lambda: display.status()["paired"] and not display.status()["admin_pin"]["open"], 2)
