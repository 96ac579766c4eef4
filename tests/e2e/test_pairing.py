"""A display and a hub come to trust each other through six digits."""
import urllib.parse
import urllib.request

import pytest

from support.hub import Refused
from support.waiting import holds_for


def test_pin_from_glass_brings_the_room(hub, new_display, zone):
    hub.add_room("Aurora", zone, capacity=8)
    display = new_display(hub.url)
    pin = display.pin()
    assert len(pin) == 6 and pin.isdigit()
    assert display.status()["paired"] is False
    hub.cli("display", "pair", pin, "--room", "Aurora")
    status = display.wait_live()
    assert status["room"]["name"] == "Aurora"
    assert status["room"]["state"] == "free"
    assert not status.get("pin")
    [listed] = hub.cli("display", "list")["displays"]
    assert listed["room"] == "Aurora" and listed["online"] is True


def test_wrong_pin_is_refused_and_the_right_one_still_works(hub, new_display, zone):
    hub.add_room("Aurora", zone)
    display = new_display(hub.url)
    pin = display.pin()
    wrong = f"{(int(pin) + 1) % 1_000_000:06}"
    with pytest.raises(Refused) as refusal:
        hub.cli("display", "pair", wrong, "--room", "Aurora")
    assert refusal.value.code == 1 and refusal.value.words.strip()
    assert display.status()["paired"] is False
    hub.cli("display", "pair", pin, "--room", "Aurora")
    display.wait_live()


def test_pin_works_once(hub, new_display, zone):
    hub.add_room("Aurora", zone)
    hub.add_room("Borealis", zone)
    display = new_display(hub.url)
    pin = display.pin()
    hub.cli("display", "pair", pin, "--room", "Aurora")
    with pytest.raises(Refused) as refusal:
        hub.cli("display", "pair", pin, "--room", "Borealis")
    assert refusal.value.code == 1
    assert display.wait_live()["room"]["name"] == "Aurora"


def test_expired_pin_is_refused_and_a_new_one_appears(folder, new_hub, new_display, zone):
    shift = folder / "clock"
    shift.write_text("+0\n")
    hub = new_hub(env={"LD_PRELOAD": "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1",
                       "FAKETIME_TIMESTAMP_FILE": str(shift), "FAKETIME_NO_CACHE": "1",
                       "FAKETIME_DONT_FAKE_MONOTONIC": "1"})
    hub.add_room("Aurora", zone)
    display = new_display(hub.url)
    old = display.pin()
    shift.write_text("+11m\n")
    with pytest.raises(Refused) as refusal:
        hub.cli("display", "pair", old, "--room", "Aurora")
    assert refusal.value.code == 1
    fresh = display.wait("a new PIN by itself", lambda s: s.get("pin") and s["pin"] != old, 30)["pin"]
    hub.cli("display", "pair", fresh, "--room", "Aurora")
    display.wait_live()


def test_too_many_wrong_pins_lock_pairing_for_a_while(hub, new_display, zone):
    """A PIN has 19.9 bits: guesses are counted, also for the admin."""
    hub.add_room("Aurora", zone)
    display = new_display(hub.url)
    pin = display.pin()
    for step in range(1, 40):
        done = hub.run("display", "pair", f"{(int(pin) + step) % 1_000_000:06}", "--room", "Aurora")
        assert done.returncode == 1
    done = hub.run("display", "pair", pin, "--room", "Aurora")
    assert done.returncode == 1, "guessing must not go on without end"
    assert display.status()["paired"] is False


def test_pin_screen_without_a_hub_says_so_and_heals(hub, new_display, zone):
    """I3: never an empty or stale code; it retries by itself."""
    hub.add_room("Aurora", zone)
    hub.stop()
    display = new_display(hub.url)
    display.wait("the trouble is named", lambda s: not s.get("pin") and s["problems"])
    holds_for("no code while nobody answers", lambda: not display.status().get("pin"), 1)
    hub.start()
    pin = display.wait("a PIN once the hub is there", lambda s: s.get("pin"), 60)["pin"]
    hub.cli("display", "pair", pin, "--room", "Aurora")
    display.wait_live()


def test_paired_through_the_page(hub, new_display, zone):
    hub.add_room("Aurora", zone)
    display = new_display(hub.url)
    pin = display.pin()
    secret = (hub.data / "setup-secret").read_text().strip()
    name = display.status()["display_name"]

    def post(**form: str) -> str:
        body = urllib.parse.urlencode(form).encode()
        with urllib.request.urlopen(f"{hub.url}/pair", body, timeout=10) as reply:
            return reply.read().decode()
    question = post(pin=pin, room="Aurora", secret=secret)
    assert name in question, "the page shows which display it is before it binds it"
    assert display.status()["paired"] is False
    post(pin=pin, room="Aurora", secret=secret, confirm="yes")
    display.wait_live()
