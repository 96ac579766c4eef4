"""A real Avahi on a system bus of its own, that hears and speaks on loopback only."""
import pathlib
import shutil
import subprocess
import tempfile

from .process import Process
from .waiting import wait_until

POLICY = ('<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
          '<allow own="*"/><allow user="*"/></policy>')


class LocalNetwork:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lintel-bus-"))  # a socket's path is short
        self.address = f"unix:path={self.folder}/bus"
        (self.folder / "bus.conf").write_text(
            '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
            '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">\n'
            f"<busconfig><type>system</type><listen>{self.address}</listen><auth>EXTERNAL</auth>{POLICY}</busconfig>\n")
        (self.folder / "avahi.conf").write_text(
            "[server]\nuse-ipv6=no\nallow-interfaces=lo\n[publish]\npublish-workstation=no\n")
        self._bus = Process(["dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork"],
                            self.folder / "bus.log")
        wait_until("the bus is there", (self.folder / "bus").exists)
        self._avahi: Process | None = None

    def env(self) -> dict[str, str]:
        return {"DBUS_SYSTEM_BUS_ADDRESS": self.address}

    def start(self) -> None:
        self._avahi = Process(["avahi-daemon", "-f", str(self.folder / "avahi.conf"), "--no-drop-root", "--no-chroot",
                               "--no-rlimits"], self.folder / "avahi.log", self.env())
        process = self._avahi
        wait_until("Avahi is there", lambda: "startup complete" in process.output())

    def stop(self) -> None:
        if self._avahi:
            self._avahi.stop()
            self._avahi = None

    def found(self, kind: str) -> list[list[str]]:
        """What stands on the network, as avahi-browse has it: name, host, address, port, records."""
        done = subprocess.run(["avahi-browse", "-rpt", kind], capture_output=True, text=True, timeout=15, check=True,
                              env={"PATH": "/usr/bin:/bin", **self.env()})
        lines = [line.split(";") for line in done.stdout.splitlines() if line.startswith("=")]
        return [[line[3], *line[6:10]] for line in lines]

    def kill(self) -> None:
        if self._avahi:
            self._avahi.stop()  # or it leaves its mark under /run
        self._bus.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
