"""A real lintel-display: offscreen, or in a window of its own X server to be touched."""
import json
import pathlib
import subprocess
from typing import Any

from PIL import Image

from .process import Process
from .waiting import wait_until

WIDTH, HEIGHT = 1280, 800


class Screen:
    """An X server without a screen; its pointer is the finger."""

    def __init__(self, folder: pathlib.Path):
        numbers = folder / "x-display"
        self._process = Process(
            ["sh", "-c", f"exec Xvfb -displayfd 3 -screen 0 {WIDTH}x{HEIGHT}x24 -nolisten tcp 3>'{numbers}'"],
            folder / "xvfb.log")
        self.name = ":" + wait_until("the X server is up", lambda: numbers.read_text().strip())

    def tap(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "click", "1")

    def press(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "mousedown", "1")

    def release(self) -> None:
        self._do("mouseup", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        x, y = start
        steps = [(x + (end[0] - x) * i // 10, y + (end[1] - y) * i // 10) for i in range(1, 11)]
        moves = [word for u, v in steps for word in (f"mousemove {u} {v}", "sleep 0.02")]
        self.play([f"mousemove {x} {y}", "mousedown 1", *moves, "mouseup 1"])

    def play(self, lines: list[str]) -> None:
        """Many commands of xdotool, one after another."""
        self._do("-", words="\n".join(lines) + "\n")

    def _do(self, *command: str, words: str = "") -> None:
        subprocess.run(["xdotool", *command], env={"DISPLAY": self.name, "PATH": "/usr/bin:/bin"},
                       check=True, timeout=60, input=words, text=True)

    def kill(self) -> None:
        self._process.kill()


class Display:
    """`hub_url`: empty where it has to find out by itself."""

    def __init__(self, program: pathlib.Path, folder: pathlib.Path, hub_url: str, *,
                 screen: Screen | None = None, env: dict[str, str] | None = None, words: tuple[str, ...] = ()):
        self._program, self._folder, self.hub_url, self.screen = program, folder, hub_url, screen
        self._words = words
        self.data = folder / "display"
        # No session bus unless a test brings one: the sealed file is the store then.
        look = {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"} if screen else {"QT_QPA_PLATFORM": "offscreen"}
        self._env = {"QT_QUICK_BACKEND": "software", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
                     **look, **(env or {})}
        self._process: Process | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self.start()

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def output(self) -> str:
        return (self._folder / "display.log").read_text(errors="replace")

    def start(self, hub_url: str | None = None) -> None:
        self.hub_url = hub_url or self.hub_url
        hub = ["--hub", self.hub_url] if self.hub_url else []
        self._process = Process(
            [str(self._program), *hub, "--data", str(self.data), "--windowed",
             "--size", f"{WIDTH}x{HEIGHT}", *self._words], self._folder / "display.log", self._env)

    def stop(self) -> None:
        if self._process:
            process, self._process = self._process, None
            code = process.stop()
            assert code == 0, f"the display ended with {code}\n{process.output()[-4000:]}"

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process = None

    def running(self) -> bool:
        return self._process is not None and self._process.running()

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([str(self._program), *words, "--data", str(self.data)], capture_output=True,
                              text=True, timeout=20, check=False, env={"PATH": "/usr/bin:/bin", **self._env})

    def status(self) -> dict[str, Any]:
        done = self.run("status")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def wait(self, what: str, probe: Any, seconds: float = 20) -> dict[str, Any]:
        """Until `probe(status)` is true; returns that status."""
        def answer() -> dict[str, Any] | None:
            status = self.status()
            return status if probe(status) else None
        try:
            return wait_until(what, answer, seconds)
        except AssertionError as error:
            try:
                error.args = (f"{error.args[0]}\nstatus: {self.status()}",)
            except Exception:
                pass
            raise

    def pin(self) -> str:
        return self.wait("the glass shows a PIN", lambda s: s.get("pin"))["pin"]

    def wait_live(self, seconds: float = 20) -> dict[str, Any]:
        return self.wait("live", lambda s: s["paired"] and s["link"] == "live" and s["room"]["name"], seconds)

    def titles(self) -> list[str]:
        return [m["title"] for m in self.status()["day"]]

    def picture(self) -> Image.Image:
        path = self._folder / "glass.png"
        path.unlink(missing_ok=True)
        done = self.run("shot", str(path))
        assert done.returncode == 0, done.stderr
        return Image.open(path).convert("RGB")

    def rested(self) -> Image.Image:
        """The glass when its motion is over: the same twice in a row."""
        last = [self.picture()]

        def same() -> Image.Image | None:
            before, last[0] = last[0], self.picture()
            return last[0] if last[0].tobytes() == before.tobytes() else None
        return wait_until("the glass at rest", same, pause=0.3)

    def tap(self, x: int, y: int) -> None:
        assert self.screen, "this display has no screen to touch"
        self.screen.tap(x, y)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        assert self.screen, "this display has no screen to touch"
        self.screen.drag(start, end)

    def hold(self, x: int, y: int, what: str, until: Any) -> None:
        """A finger stays there until `until()` is true."""
        assert self.screen, "this display has no screen to touch"
        self.screen.press(x, y)
        try:
            wait_until(what, until)
        finally:
            self.screen.release()
