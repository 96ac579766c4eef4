"""Keys and tokens in a real secret service, a locked one, a silent one, none."""
import pathlib
import subprocess

import pytest

from support.process import Process
from support.waiting import holds_for, wait_until


class Session:
    """A session bus of its own with a gnome-keyring on it."""

    def __init__(self, folder: pathlib.Path, keyring: bool):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        (folder / "home").mkdir(exist_ok=True)
        address = folder / "bus-address"
        unlock = ("printf pw | gnome-keyring-daemon --unlock --components=secrets --foreground &"
                  if keyring else "")
        self._process = Process(
            ["dbus-run-session", "--", "sh", "-c",
             f"{unlock} printf %s \"$DBUS_SESSION_BUS_ADDRESS\" > '{address}'; exec sleep 600"],
            folder / "session.log",
            {"HOME": str(folder / "home"), "XDG_DATA_HOME": str(folder / "home/data"), "XDG_RUNTIME_DIR": str(folder)})
        self.address = wait_until("the session bus is up", lambda: address.read_text())
        if keyring:
            wait_until("the secret service is there", lambda: "org.freedesktop.secrets" in self.call("ListNames"))

    def call(self, method: str) -> str:
        return subprocess.run(
            ["dbus-send", f"--bus={self.address}", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             f"org.freedesktop.DBus.{method}"], capture_output=True, text=True, timeout=10, check=True).stdout

    def lock(self) -> None:
        subprocess.run(
            ["dbus-send", f"--bus={self.address}", "--print-reply", "--dest=org.freedesktop.secrets",
             "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
             "array:objpath:/org/freedesktop/secrets/collection/login"], timeout=10, check=True, capture_output=True)

    def env(self) -> dict[str, str]:
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, "HOME": str(self.folder / "home")}

    def kill(self) -> None:
        self._process.kill()


@pytest.fixture
def session(folder, keep):
    return lambda keyring=True: keep(Session(folder / "session", keyring))


def sealed_files(display):
    return [f for f in display.data.rglob("*") if f.is_file() and "seal" in f.name]


def test_real_secret_service_keeps_the_pairing(hub, paired, session):
    bus = session()
    display = paired(env=bus.env())
    display.stop()
    display.start()
    display.wait_live()
    assert list((bus.folder / "home").rglob("*.keyring")), "it is in the keyring"


def test_locked_keyring_never_unpairs(hub, paired, session):
    """A locked keyring answers "no such entry", as if never paired."""
    bus = session()
    display = paired(env=bus.env())
    display.stop()
    bus.lock()
    display.start()
    display.wait("the room from the cache", lambda s: s["paired"] and s["room"]["name"] == "Aurora")
    holds_for("it never asks to be paired", lambda: not display.status().get("pin"), 5)


def test_none_uses_the_sealed_file(hub, paired):
    display = paired()
    for file in display.data.rglob("*"):
        if file.is_file():
            assert file.stat().st_mode & 0o077 == 0, f"{file} can be read by others"
    display.stop()
    display.start()
    display.wait_live()


def test_silent_secret_service_never_delays_the_glass(hub, paired, session, folder, keep):
    """A name owner that never answers: the first frame and the pairing go on."""
    bus = session(keyring=False)
    keep(Process(["/usr/bin/python3", str(pathlib.Path(__file__).parent / "support" / "silent_service.py"),
                  bus.address], folder / "silent.log"))
    wait_until("the name is owned", lambda: "org.freedesktop.secrets" in bus.call("ListNames"))
    display = paired(env=bus.env())
    display.stop()
    display.start()
    display.wait("the room from the cache", lambda s: s["paired"] and s["room"]["name"] == "Aurora")
    display.wait_live(40)
