"""A display on an accessibility bus of its own, read as a screen reader would."""
import json
import os
import pathlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

sys.path[:0] = [str(pathlib.Path(__file__).parents[1] / name) for name in ("e2e", "faults")]
from support.display import Display, Screen  # noqa: E402
from support.hub import Hub  # noqa: E402
from support.process import Process  # noqa: E402
from support.radicale import Radicale  # noqa: E402
from support.session_bus import Session  # noqa: E402
from support.waiting import wait_until  # noqa: E402

BIN = pathlib.Path(os.environ.get("LINTEL_BIN", pathlib.Path(__file__).parents[2] / "build/debug/bin"))
SCENARIOS = pathlib.Path(__file__).parents[1] / "scenarios"
READER = pathlib.Path(__file__).with_name("reader.py")


class Reader:
    """What somebody hears who does not see the glass."""

    def __init__(self, folder: pathlib.Path, env: dict[str, str]):
        self._folder, self._env = folder, {**os.environ, **env}

    def _ask(self, *words: str) -> str:
        done = subprocess.run(["/usr/bin/python3", str(READER), *words], env=self._env, capture_output=True,
                              text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def items(self) -> list[dict[str, Any]]:
        """Everything that is told, in reading order."""
        found: list[dict[str, Any]] = []

        def add(item: dict[str, Any]) -> None:
            found.append(item)
            for child in item["children"]:
                add(child)
        add(json.loads(self._ask("tree")))
        return found

    def names(self, *roles: str) -> list[str]:
        return [item["name"] for item in self.items() if item["name"] and (not roles or item["role"] in roles)]

    def press(self, name: str) -> None:
        self._ask("press", name)

    def listen(self) -> "Listener":
        return Listener(self._folder / "heard.log", self._env)


class Listener:
    """Hears what changes while it runs."""

    def __init__(self, log: pathlib.Path, env: dict[str, str]):
        self._process = Process(["/usr/bin/python3", str(READER), "watch", "120"], log, env)
        wait_until("somebody listens", lambda: ["ready", "", ""] in self.heard())

    def heard(self) -> list[list[str]]:
        return [json.loads(line) for line in self._process.output().splitlines() if line.endswith("]")]

    def kill(self) -> None:
        self._process.kill()


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    tmp_path.chmod(0o700)
    return tmp_path


@pytest.fixture
def keep() -> Iterator[Callable]:
    kept: list = []

    def register(thing):
        kept.append(thing)
        return thing
    yield register
    for thing in reversed(kept):
        thing.kill()


@pytest.fixture
def surroundings(folder: pathlib.Path, keep) -> tuple[Screen, dict[str, str]]:
    """A screen and a session bus, as a desktop with a screen reader has them."""
    screen = keep(Screen(folder))
    session = keep(Session(folder / "session", False))
    return screen, {**session.env(), "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb",
                    "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                    "XDG_RUNTIME_DIR": str(folder)}


@pytest.fixture
def situation(folder: pathlib.Path, keep, surroundings) -> Callable[[str], Reader]:
    """A made-up situation on the glass."""
    def show(name: str) -> Reader:
        env = surroundings[1]
        keep(Process([str(BIN / "lintel-display"), "--scenario", str(SCENARIOS / f"{name}.json"), "--windowed",
                      "--size", "1280x800"], folder / "display.log", env))
        return Reader(folder, env)
    return show


@pytest.fixture
def door(folder: pathlib.Path, keep, surroundings) -> tuple[Hub, Display, Reader, Radicale]:
    """A real display of a real hub, whose room has a calendar."""
    screen, env = surroundings
    hub = keep(Hub(BIN / "lintel-hub", folder))
    calendar = keep(Radicale(folder / "radicale"))
    hub.add_room("Aurora", "UTC", capacity=8)
    hub.add_caldav("Aurora", calendar)
    own = folder / "display-a"
    own.mkdir()
    display = keep(Display(BIN / "lintel-display", own, hub.url, screen=screen, env=env))
    hub.cli("display", "pair", display.pin(), "--room", "Aurora")
    display.wait_live()
    return hub, display, Reader(folder, env), calendar
