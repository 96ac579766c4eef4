"""A real lintel-hub and its command line."""
import json
import pathlib
import re
import subprocess
from typing import Any

from .process import Process
from .waiting import wait_until


def tidy(value: Any) -> Any:
    """protobuf's JSON as a person reads it: snake_case names, numbers as numbers."""
    if isinstance(value, dict):
        return {re.sub(r"[A-Z]", lambda m: "_" + m[0].lower(), k): tidy(v) for k, v in value.items()}
    if isinstance(value, list):
        return [tidy(v) for v in value]
    if isinstance(value, str) and re.fullmatch(r"-?\d{10,}", value):
        return int(value)
    return value


class Refused(Exception):
    def __init__(self, code: int, words: str):
        super().__init__(f"exit {code}: {words}")
        self.code, self.words = code, words


class Hub:
    def __init__(self, program: pathlib.Path, folder: pathlib.Path, env: dict[str, str] | None = None,
                 words: tuple[str, ...] = ()):
        self._program, self._folder, self._env, self._words = program, folder, env, words
        self.data = folder / "hub"
        self._port = 0
        self._process: Process | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self.start()

    @property
    def url(self) -> str:
        return f"{'https' if '--tls-cert' in self._words else 'http'}://127.0.0.1:{self._port}"

    @property
    def port(self) -> int:
        return self._port

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def output(self) -> str:
        return (self._folder / "hub.log").read_text(errors="replace")

    def start(self) -> None:
        """The first time on a free port, later on the same one."""
        port_file = self._folder / "port"
        port_file.unlink(missing_ok=True)
        self._process = Process(
            [str(self._program), "serve", "--data", str(self.data), "--listen", f"127.0.0.1:{self._port}",
             "--port-file", str(port_file), *self._words], self._folder / "hub.log", self._env)
        process = self._process

        def up() -> int:
            assert process.running(), process.output()[-2000:]
            return int(port_file.read_text())
        self._port = wait_until("the hub listens", up)

    def stop(self) -> None:
        if self._process:
            process, self._process = self._process, None
            code = process.stop()
            assert code == 0, f"the hub ended with {code}\n{process.output()[-4000:]}"

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process = None

    def run(self, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run([str(self._program), *words, "--data", str(self.data), "--json"],
                              input=stdin, capture_output=True, text=True, timeout=30, check=False)

    def cli(self, *words: str, stdin: str = "") -> Any:
        done = self.run(*words, stdin=stdin)
        if done.returncode != 0:
            raise Refused(done.returncode, done.stderr)
        return tidy(json.loads(done.stdout)) if done.stdout.strip() else None

    def add_room(self, name: str, zone: str, **more: Any) -> None:
        """Whose glass looks the same on whichever day of the week it is looked at."""
        extra = [word for key, value in more.items() for word in (f"--{key}", str(value))]
        self.cli("room", "add", name, "--zone", zone, *extra)
        self.cli("settings", "set", "day.working_days", "[1,2,3,4,5,6,7]", "--at", f"room:{name}")

    def add_caldav(self, room: str, radicale: Any) -> None:
        self.cli("calendar", "add", "caldav", "--room", room, "--url", radicale.url,
                 "--user", radicale.user, "--password-file", str(radicale.password_file))

    def sync(self, room: str) -> None:
        self.cli("sync", "now", "--room", room)

    def bookings(self, room: str) -> list[dict[str, Any]]:
        return self.cli("booking", "list", "--room", room).get("bookings", [])
