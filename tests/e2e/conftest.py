"""Fixtures: factories for the real parts, all stopped at the end of the test."""
import datetime as dt
import os
import pathlib
import sys
import zoneinfo
from collections.abc import Callable, Iterator

import pytest

sys.path.append(str(pathlib.Path(__file__).parents[1] / "faults"))
from proxy import Proxy
from support.display import Display, Screen
from support.hub import Hub
from support.radicale import Radicale
from support.session_bus import Session

BIN = pathlib.Path(os.environ.get("LINTEL_BIN", pathlib.Path(__file__).parents[2] / "build/debug/bin"))


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    return tmp_path


@pytest.fixture
def keep() -> Iterator[Callable]:
    """Registers something with stop() or kill(); all of it ends with the test."""
    kept: list = []

    def register(thing):
        kept.append(thing)
        return thing
    yield register
    for thing in reversed(kept):
        thing.kill()


@pytest.fixture
def radicale(folder: pathlib.Path, keep) -> Radicale:
    return keep(Radicale(folder / "radicale"))


@pytest.fixture
def hub(folder: pathlib.Path, keep) -> Hub:
    return keep(Hub(BIN / "lintel-hub", folder))


@pytest.fixture
def new_hub(folder: pathlib.Path, keep) -> Callable[..., Hub]:
    return lambda name="hub-x", **more: keep(Hub(BIN / "lintel-hub", folder / name, **more))


@pytest.fixture
def proxy(hub: Hub, keep) -> Proxy:
    """A faulty world in front of the hub; well until a test plays a script."""
    return keep(Proxy(int(hub.url.rsplit(":", 1)[1])))


@pytest.fixture
def new_display(folder: pathlib.Path, keep) -> Callable[..., Display]:
    def make(hub_url: str, name: str = "a", *, touch: bool = False, **more) -> Display:
        own = folder / f"display-{name}"
        own.mkdir(exist_ok=True)
        screen = keep(Screen(own)) if touch else None
        return keep(Display(BIN / "lintel-display", own, hub_url, screen=screen, **more))
    return make


@pytest.fixture
def zone() -> str:
    """A zone in which it is the middle of the working day now, so that no test
    runs into midnight or after hours, whenever it is started."""
    now = dt.datetime.now(dt.timezone.utc)
    for name in ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata",
                 "Pacific/Auckland", "Pacific/Honolulu", "America/Sao_Paulo", "Asia/Dubai"):
        if 9 <= now.astimezone(zoneinfo.ZoneInfo(name)).hour < 15:
            return name
    raise AssertionError("no zone has midday now")


@pytest.fixture
def now() -> dt.datetime:
    """The present minute, in UTC."""
    return dt.datetime.now(dt.timezone.utc).replace(second=0, microsecond=0)


@pytest.fixture
def room(hub: Hub, radicale: Radicale, zone: str) -> str:
    """A room whose meetings live in Radicale."""
    hub.add_room("Aurora", zone, capacity=8)
    hub.add_caldav("Aurora", radicale)
    return "Aurora"


@pytest.fixture
def paired(hub: Hub, new_display, room: str) -> Callable[..., Display]:
    """Makes displays that show the room, live; `at` is another address of the hub."""
    def make(name: str = "a", *, at: str = "", **more) -> Display:
        display = new_display(at or hub.url, name, **more)
        hub.cli("display", "pair", display.pin(), "--room", room)
        display.wait_live()
        if more.get("touch"):  # the square for phones moves what stands beside it
            display.wait("the address for phones", lambda s: s["room"]["phone_url"])
        return display
    return make


@pytest.fixture
def session(folder: pathlib.Path, keep) -> Callable[..., Session]:
    """Makes the session bus that displays are given as `env=session().env()`."""
    return lambda keyring=True: keep(Session(folder / "session", keyring))
