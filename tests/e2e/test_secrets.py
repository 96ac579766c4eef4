"""Keys and tokens in a real secret service, a locked one, a silent one, none."""
import pathlib

from support.process import Process
from support.waiting import holds_for, wait_until


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
