"""A child process that never outlives the test, with its output kept for the report."""
import os
import pathlib
import signal
import subprocess
import socket


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Process:
    def __init__(self, command: list[str], log: pathlib.Path, env: dict[str, str] | None = None):
        self.log = log
        self._out = log.open("ab")
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=self._out, stderr=subprocess.STDOUT,
            env={**os.environ, **(env or {})}, start_new_session=True)

    @property
    def pid(self) -> int:
        return self._process.pid

    def running(self) -> bool:
        return self._process.poll() is None

    def output(self) -> str:
        return self.log.read_text(errors="replace")

    def _end(self, number: signal.Signals, seconds: float) -> int:
        if self.running():
            os.killpg(self._process.pid, number)
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait(5)
                if number != signal.SIGKILL:
                    raise AssertionError(f"did not stop within {seconds} s\n{self.output()[-4000:]}")
        self._out.close()
        return self._process.returncode

    def stop(self, seconds: float = 15) -> int:
        """Asks politely (SIGTERM) and insists that this is enough."""
        return self._end(signal.SIGTERM, seconds)

    def kill(self) -> None:
        """kill -9."""
        self._end(signal.SIGKILL, 5)

    def freeze(self) -> None:
        os.killpg(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.killpg(self._process.pid, signal.SIGCONT)
