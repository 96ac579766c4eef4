"""Faults as data: what a script may say, and which of its faults apply now."""
import dataclasses
import fnmatch
import random
from typing import Any

#: Where on the way each kind acts, and which words of its own it understands.
KINDS: dict[str, tuple[str, frozenset[str]]] = {
    # the whole listener
    "refuse": ("listen", frozenset()),
    # a connection that has just been opened
    "tls": ("connect", frozenset({"certificate"})),
    "reset": ("connect", frozenset()),
    # a request, before the hub has seen it
    "hang": ("request", frozenset()),
    "delay": ("request", frozenset({"seconds"})),
    "status": ("request", frozenset({"status", "challenge", "body", "code", "retry_after"})),
    "portal": ("request", frozenset()),
    "redirect": ("request", frozenset({"status"})),
    "replay": ("request", frozenset()),
    # the hub's answer
    "lose": ("answer", frozenset()),
    "truncate": ("answer", frozenset({"keep"})),
    "flip": ("answer", frozenset({"bits"})),
    "type": ("answer", frozenset({"type"})),
    "drip": ("answer", frozenset({"bytes_per_second"})),
    # an open stream
    "ws-close": ("stream", frozenset({"after", "code", "inside"})),
    "ws-stall": ("stream", frozenset()),
    "ws-drop": ("stream", frozenset()),
    "ws-duplicate": ("stream", frozenset()),
    "ws-reorder": ("stream", frozenset()),
    "ws-replay": ("stream", frozenset()),
    "ws-flip": ("stream", frozenset({"bits"})),
}
COMMON = frozenset({"what", "from", "for", "on", "methods", "chance", "times", "cut"})


class BadScript(ValueError):
    """Says which fault is wrong and why."""


@dataclasses.dataclass
class Fault:
    what: str
    stage: str
    begin: float
    length: float | None
    on: tuple[str, ...]
    methods: tuple[str, ...]
    chance: float
    times: int | None
    cut: bool
    own: dict[str, Any]
    used: int = 0

    def lasts(self, at: float) -> bool:
        """Whether its time has come and is not over; `at` in seconds since the script began."""
        return at >= self.begin and (self.length is None or at < self.begin + self.length)

    def active(self, at: float) -> bool:
        return self.lasts(at) and (self.times is None or self.used < self.times)

    def concerns(self, method: str, path: str) -> bool:
        return (not self.methods or method in self.methods) and any(fnmatch.fnmatchcase(path, p) for p in self.on)


def _fault(number: int, given: Any) -> Fault:
    def bad(why: str) -> BadScript:
        return BadScript(f"fault {number}: {why}")
    if not isinstance(given, dict) or given.get("what") not in KINDS:
        raise bad(f"\"what\" is one of {', '.join(KINDS)}")
    stage, words = KINDS[given["what"]]
    unknown = set(given) - COMMON - words
    if unknown:
        raise bad(f"\"{given['what']}\" does not know {', '.join(sorted(unknown))}")
    chance, times = given.get("chance", 1.0), given.get("times")
    if not 0.0 <= chance <= 1.0:
        raise bad("\"chance\" is between 0 and 1")
    if given.get("from", 0) < 0 or given.get("for", 1) <= 0 or (times is not None and times < 1):
        raise bad("\"from\", \"for\" and \"times\" are positive")
    on = given.get("on", ["*"])
    return Fault(what=given["what"], stage=stage, begin=float(given.get("from", 0)),
                 length=float(given["for"]) if "for" in given else None,
                 on=tuple([on] if isinstance(on, str) else on), methods=tuple(given.get("methods", ())),
                 chance=float(chance), times=times, cut=bool(given.get("cut", False)),
                 own={word: given[word] for word in words if word in given})


class Script:
    """The faults in their order, and a die of their own."""

    def __init__(self, document: Any, seed: int = 0):
        if not isinstance(document, dict) or set(document) - {"about", "faults"}:
            raise BadScript("a script is an object with \"faults\" and, for people, \"about\"")
        self.faults = [_fault(i, f) for i, f in enumerate(document.get("faults", []))]
        self._dice = random.Random(seed)

    def pick(self, stage: str, at: float, method: str = "GET", path: str = "/") -> Fault | None:
        """The first fault that applies, its die cast; it counts as used."""
        for fault in self.faults:
            if (fault.stage == stage and fault.active(at) and fault.concerns(method, path)
                    and self._dice.random() < fault.chance):
                fault.used += 1
                return fault
        return None

    def holds(self, what: str, at: float) -> bool:
        """Whether such a fault is on; for those that last and are not cast."""
        return any(f.what == what and f.active(at) for f in self.faults)

    def number(self, low: int, high: int) -> int:
        return self._dice.randint(low, high)
