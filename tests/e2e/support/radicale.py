"""A real Radicale with htpasswd login and its own storage."""
import base64
import datetime as dt
import pathlib
import urllib.error
import urllib.request
import xml.etree.ElementTree as ET

from .process import Process, free_port
from .waiting import wait_until

USER, PASSWORD = "rooms", "correct-horse"


def utc(time: dt.datetime) -> str:
    return time.astimezone(dt.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


def event(uid: str, title: str, start: dt.datetime, end: dt.datetime, *lines: str) -> str:
    """One VEVENT in UTC with further content lines."""
    return calendar("BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{utc(start)}", f"SUMMARY:{title}",
                    f"DTSTART:{utc(start)}", f"DTEND:{utc(end)}", *lines, "END:VEVENT")


def calendar(*lines: str) -> str:
    body = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lintel//tests//EN", *lines, "END:VCALENDAR"]
    return "\r\n".join(body) + "\r\n"


class Radicale:
    def __init__(self, folder: pathlib.Path):
        self._folder = folder
        self._port = free_port()
        (folder / "storage").mkdir(parents=True)
        (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
        self.password_file = folder / "password"
        self.password_file.write_text(PASSWORD)
        self.password_file.chmod(0o600)
        (folder / "config").write_text(
            f"[server]\nhosts = 127.0.0.1:{self._port}\n"
            f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder}/users\nhtpasswd_encryption = plain\ndelay = 0\n"
            f"[storage]\nfilesystem_folder = {folder}/storage\n")
        self._process: Process | None = None
        self.start()
        self.make_calendar("room")

    user = USER

    @property
    def url(self) -> str:
        """Of the collection."""
        return f"http://127.0.0.1:{self._port}/{USER}/room/"

    def start(self) -> None:
        self._process = Process(["/usr/bin/radicale", "-C", str(self._folder / "config")],
                                self._folder / "radicale.log")
        wait_until("Radicale answers", lambda: self.request("GET", "/.web/")[0] < 500)

    def stop(self) -> None:
        if self._process:
            self._process.stop()
            self._process = None

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process = None

    def freeze(self) -> None:
        self._process.freeze()

    def thaw(self) -> None:
        self._process.thaw()

    def request(self, method: str, path: str, body: str | None = None,
                headers: dict[str, str] | None = None) -> tuple[int, str]:
        token = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._port}{path}", method=method,
            data=body.encode() if body is not None else None,
            headers={"Authorization": f"Basic {token}", **(headers or {})})
        try:
            with urllib.request.urlopen(request, timeout=10) as reply:
                return reply.status, reply.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode(errors="replace")

    def make_calendar(self, name: str) -> None:
        status, text = self.request("MKCALENDAR", f"/{USER}/{name}/")
        assert status == 201, text

    def put(self, name: str, ical: str) -> None:
        status, text = self.request("PUT", f"/{USER}/room/{name}.ics", ical, {"Content-Type": "text/calendar"})
        assert status in (200, 201, 204), f"{status} {text}"

    def delete(self, href: str) -> None:
        status, text = self.request("DELETE", href)
        assert status in (200, 204), text

    def hrefs(self) -> list[str]:
        status, text = self.request("PROPFIND", f"/{USER}/room/", "", {"Depth": "1"})
        assert status == 207, text
        found = [e.text or "" for e in ET.fromstring(text).iter("{DAV:}href")]
        return [h for h in found if h.endswith(".ics")]

    def objects(self) -> dict[str, str]:
        """href → iCalendar text."""
        return {href: self.request("GET", href)[1] for href in self.hrefs()}
