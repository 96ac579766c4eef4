"""Waiting for something to become true, with a deadline and a reason."""
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_until(what: str, probe: Callable[[], T], seconds: float = 20, pause: float = 0.05) -> T:
    """Returns the first true answer of `probe`; an exception counts as "not yet"."""
    deadline = time.monotonic() + seconds
    last: object = None
    while time.monotonic() < deadline:
        try:
            last = probe()
            if last:
                return last
        except Exception as error:  # the part under test may not be there yet
            last = error
        time.sleep(pause)
    raise AssertionError(f"not within {seconds} s: {what}; last seen: {last!r}")


def holds_for(what: str, probe: Callable[[], bool], seconds: float) -> None:
    """Fails as soon as `probe` is false within the time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert probe(), f"did not hold for {seconds} s: {what}"
        time.sleep(0.1)
