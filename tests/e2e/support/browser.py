"""A real Chromium of a phone's size, driven over WebDriver (W3C)."""
import base64
import json
import pathlib
import shutil
import tempfile
import time
import urllib.error
import urllib.request
from typing import Any

from .process import Process, free_port
from .waiting import wait_until

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of an element's reference, by the specification


class Browser:
    def __init__(self, folder: pathlib.Path, language: str = "en", width: int = 360, height: int = 740):
        folder.mkdir(parents=True, exist_ok=True)
        self._profile = tempfile.mkdtemp(prefix="lintel-phone-")  # its sockets want a short path
        port = free_port()
        self._root = f"http://127.0.0.1:{port}"
        self._process = Process(["chromedriver", f"--port={port}"], folder / "chromedriver.log",
                                {"HOME": str(folder)})
        wait_until("the driver is ready", lambda: self._call("GET", "/status")["ready"])
        words = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--disable-sync",
                 "--disable-extensions", f"--user-data-dir={self._profile}", f"--accept-lang={language}"]
        options = {"binary": "/usr/bin/chromium", "args": words, "prefs": {"intl.accept_languages": language},
                   "mobileEmulation": {"deviceMetrics": {"width": width, "height": height, "pixelRatio": 2.0}}}
        made = self._call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options, "pageLoadStrategy": "normal"}}})
        self._session = f"/session/{made['sessionId']}"

    def kill(self) -> None:
        try:
            self._call("DELETE", self._session, seconds=10)
        except Exception:  # it may be gone already
            pass
        self._process.kill()
        shutil.rmtree(self._profile, ignore_errors=True)

    def _call(self, method: str, path: str, body: dict | None = None, seconds: float = 60) -> Any:
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(self._root + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=seconds) as reply:
                return json.load(reply)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(error.read().decode()[:500]) from error

    def _do(self, method: str, path: str, body: dict | None = None) -> Any:
        return self._call(method, self._session + path, body)

    def open(self, url: str) -> None:
        self._do("POST", "/url", {"url": url})

    @property
    def url(self) -> str:
        return self._do("GET", "/url")

    def run(self, script: str, *values: Any) -> Any:
        return self._do("POST", "/execute/sync", {"script": script, "args": list(values)})

    def find(self, css: str) -> list[str]:
        found = self._do("POST", "/elements", {"using": "css selector", "value": css})
        return [each[ELEMENT] for each in found]

    def text(self, css: str = "body") -> str:
        return self.run("return Array.from(document.querySelectorAll(arguments[0]), e => e.innerText).join('\\n')"
                        ".replace(/[\\u2066-\\u2069]/g, '')", css)

    def one(self, css: str, holding: str = "") -> str:
        """The first of them that says this."""
        for element in self.find(css):
            words = self._do("GET", f"/element/{element}/text").translate(dict.fromkeys(range(0x2066, 0x206a)))
            if holding in words:
                return element
        raise AssertionError(f"nothing to click: {css} {holding!r} in\n{self.text()}")

    def press(self, element: str) -> None:
        self._do("POST", f"/element/{element}/click")

    def click(self, css: str, holding: str = "") -> None:
        self.press(self.one(css, holding))

    def type(self, css: str, words: str) -> None:
        [element] = self.find(css)
        self._do("POST", f"/element/{element}/value", {"text": words})

    def back(self) -> None:
        self._do("POST", "/back")

    def cookies(self) -> list[dict[str, Any]]:
        return self._do("GET", "/cookie")

    def picture(self, path: pathlib.Path) -> None:
        path.write_bytes(base64.b64decode(self._do("GET", "/screenshot")))

    def see(self, what: str, words: str, css: str = "main", seconds: float = 20) -> str:
        """Until these words stand there; the page is asked for again meanwhile."""
        asked = [time.monotonic()]

        def look() -> str:
            text = self.text(css)
            if words in text:
                return text
            if time.monotonic() - asked[0] > 2:  # long enough for a form that is on its way
                self.run("location.reload()")
                asked[0] = time.monotonic()
            return ""
        return wait_until(f"{what}: {words!r}", look, seconds, 0.3)
