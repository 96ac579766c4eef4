"""A desktop session's bus, with a real secret service on it or without."""
import pathlib
import subprocess

from .process import Process
from .waiting import wait_until


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
