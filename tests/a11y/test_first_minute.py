"""A display out of its box: which language, which hub."""
import json
import pathlib
import subprocess

import pytest

from conftest import BIN, Reader
from support.hub import Hub
from support.process import Process
from support.waiting import wait_until

BUTTON = "button"
AVAHI = pathlib.Path(__file__).parents[1] / "e2e/support/fake_avahi.py"


class NewDisplay:
    """Started as it comes: without the address of a hub."""

    def __init__(self, folder: pathlib.Path, env: dict[str, str]):
        self.data, self.mounts = folder / "display", folder / "media"
        self._folder, self._env = folder, env
        self._process: Process | None = None
        self.mounts.mkdir()
        self.data.mkdir()

    def start(self) -> None:
        self._process = Process([str(BIN / "lintel-display"), "--data", str(self.data), "--mounts",
                                 str(self.mounts), "--windowed", "--size", "1280x800"],
                                self._folder / "display.log", self._env)

    def stop(self) -> None:
        assert self._process and self._process.stop() == 0, self._process and self._process.output()

    def kill(self) -> None:
        if self._process:
            self._process.kill()

    def status(self) -> dict:
        done = subprocess.run([str(BIN / "lintel-display"), "status", "--data", str(self.data)],
                              capture_output=True, text=True, timeout=20, check=False)
        return json.loads(done.stdout) if done.returncode == 0 else {}

    def wait(self, what, probe):
        def answer():
            status = self.status()
            return status if status and probe(status) else None
        return wait_until(what, answer, 30)


@pytest.fixture
def new_display(folder, keep, surroundings):
    """Not started yet. Its system bus is the session's: whoever is to be there can be put there."""
    env = surroundings[1]
    return keep(NewDisplay(folder, {**env, "DBUS_SYSTEM_BUS_ADDRESS": env["DBUS_SESSION_BUS_ADDRESS"]}))


@pytest.fixture
def display(new_display):
    new_display.start()
    return new_display


@pytest.fixture
def reader(folder, surroundings):
    return Reader(folder, surroundings[1])


@pytest.fixture
def hub(folder, keep):
    return keep(Hub(BIN / "lintel-hub", folder))


@pytest.fixture
def announced(folder, keep, surroundings):
    def announce(**hubs: str) -> Process:
        words = [word for name, url in hubs.items() for word in (name, url)]
        avahi = keep(Process(["/usr/bin/python3", str(AVAHI), surroundings[1]["DBUS_SESSION_BUS_ADDRESS"], *words],
                             folder / "avahi.log"))
        wait_until("it announces", lambda: "ready" in avahi.output())
        return avahi
    return announce


def test_the_language_is_asked_first_and_kept(display, reader):
    wait_until("the languages", lambda: "Suomi" in reader.names(BUTTON))
    reader.press("Deutsch")
    display.wait("it speaks German", lambda s: s["language"] == "de")
    assert "Welcher Hub?" in reader.names()
    display.stop()
    display.start()
    display.wait("it still does", lambda s: s["language"] == "de")
    wait_until("and does not ask again", lambda: "Welcher Hub?" in reader.names())
    assert "Suomi" not in reader.names(BUTTON)


def test_a_hub_near_by_is_chosen_of_several(display, reader, hub, announced):
    avahi = announced(Elsewhere="https://elsewhere.example.org", Ours=hub.url, Broken="no address", Silent="-")
    wait_until("the languages", lambda: "English" in reader.names(BUTTON))
    reader.press("English")
    wait_until("the question", lambda: "Find a hub" in reader.names(BUTTON))
    assert display.status()["hub"] is None
    reader.press("Find a hub")
    ours = f"Ours, {hub.url}"
    wait_until("what was found", lambda: ours in reader.names(BUTTON))
    names = reader.names(BUTTON)
    assert names.count(ours) == 1, "each once, however often it is announced"
    assert any(name.startswith("Elsewhere, ") for name in names)
    assert not any(name.startswith("Broken") for name in names)
    reader.press(ours)
    status = display.wait("a code of this hub", lambda s: s["pin"])
    assert status["hub"] == hub.url
    assert status["language"] == "en"
    assert "freed" in avahi.output(), "nobody goes on searching"
    display.stop()
    display.start()
    assert display.wait("it is kept", lambda s: s["pin"])["hub"] == hub.url


def test_where_nothing_announces_itself_it_says_so_and_offers_to_type(display, reader):
    wait_until("the languages", lambda: "English" in reader.names(BUTTON))
    reader.press("English")
    wait_until("the question", lambda: "Find a hub" in reader.names(BUTTON))
    reader.press("Find a hub")
    wait_until("nothing was found", lambda: any(name.startswith("No hub announces itself") for name in reader.names()))
    reader.press("Type the address")
    wait_until("keys", lambda: "Use this address" in reader.names(BUTTON))


def test_a_file_on_a_stick_names_the_hub(new_display, hub):
    display = new_display
    stick = display.mounts / "STICK"
    stick.mkdir()
    (stick / "lintel.json").write_text(json.dumps({"hub": hub.url}))
    display.start()
    assert display.wait("a code", lambda s: s["pin"])["hub"] == hub.url
    display.stop()
    (stick / "lintel.json").unlink()
    display.start()
    assert display.wait("also without the stick", lambda s: s["pin"])["hub"] == hub.url


def test_once_paired_no_stick_says_where_the_hub_is(new_display, hub):
    """Who can plug one in does not decide whom the display believes."""
    display = new_display
    stick = display.mounts / "STICK"
    stick.mkdir()
    (stick / "lintel.json").write_text(json.dumps({"hub": hub.url}))
    display.start()
    hub.add_room("Aurora", "UTC")
    hub.cli("display", "pair", display.wait("a code", lambda s: s["pin"])["pin"], "--room", "Aurora")
    display.wait("paired", lambda s: s["paired"] and s["link"] == "live")
    display.stop()
    (stick / "lintel.json").write_text(json.dumps({"hub": "https://evil.example.org"}))
    display.start()
    status = display.wait("live", lambda s: s["link"] == "live")
    assert status["hub"] == hub.url
    assert not status["problems"]
    assert not (display.data / "language").exists()


def test_a_file_that_is_wrong_is_said(new_display):
    display = new_display
    (display.data / "lintel.json").write_text('{"hub": "http://plain.example.org"}')
    display.start()
    status = display.wait("it says so", lambda s: any("lintel.json" in problem for problem in s["problems"]))
    assert status["hub"] is None
