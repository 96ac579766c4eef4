"""A campaign: real hub, real display, and a world that breaks in ways a seed has drawn.

The invariants are checked all the time, not only afterwards. Everything that was drawn is
printed, so that a failure can be had again with the same seed.
"""
import dataclasses
import datetime as dt
import json
import pathlib
import random
import sys
import time
from typing import Any

sys.path[:0] = [str(pathlib.Path(__file__).parent), str(pathlib.Path(__file__).parents[1] / "e2e")]
from certificates import Certificates  # noqa: E402
from proxy import Proxy  # noqa: E402
from support.display import Display, Screen  # noqa: E402
from support.glass import CONFIRM, FIELD, PRIMARY, THIRD  # noqa: E402
from support.hub import Hub  # noqa: E402
from support.kept import copy_disk, kept  # noqa: E402
from support.radicale import Radicale, event  # noqa: E402
from support.waiting import wait_until  # noqa: E402

ROOM = "Aurora"
#: From the end of a fault to being live: a request that hangs until its deadline (token 25 s,
#: stream 12 s, snapshot 15 s), then the longest pause (30 s); then as much again for a slow
#: machine. What the fault's Retry-After asked for comes on top.
LIVE_WITHIN = 2 * (25 + 12 + 15 + 30)
#: The same for a booking: a request with its deadline (60 s) and the longest pause (60 s).
SETTLED_WITHIN = 2 * (60 + 60)
THEME = {"format": "lintel-theme-1", "name": "Campaign",
         "color": {"free": {"fill": "#3b1d6e", "ink": "#ffffff", "soft": "#e4d9f7", "edge": "#a98fd6",
                            "strong": "#3b1d6e"}}}
#: Written once and never lost. Others (token, outbox) come and go by design.
KEPT = ("bound", "secret-identity", "room", "theme")


class Broken(AssertionError):
    """An invariant did not hold."""


class Draw:
    """Faults at random. One die for what happens and when, so that a seed is a story."""

    def __init__(self, seed: int, tls: bool):
        self.dice = random.Random(seed)
        self._kinds = [self._status, self._status, self._status, self._portal, self._redirect, self._refuse, self._hang,
                       self._line, self._line, self._body, self._old, self._stream, self._stream, self._stall]
        if tls:
            self._kinds.append(self._tls)

    def story(self, length: float) -> list[dict[str, Any]]:
        faults: list[dict[str, Any]] = []
        for _ in range(self.dice.choice((1, 1, 2, 3))):
            faults += self.dice.choice(self._kinds)(length)
        # Half of the time the stream is lost at once, so that what follows is noticed.
        if self.dice.random() < 0.7:
            faults[0]["cut"] = True
        return faults

    def _where(self) -> dict[str, Any]:
        return self.dice.choice(({}, {}, {"on": "/v1/token*"}, {"on": ["/v1/room*", "/v1/stream"]}, {"on": "/v1/bookings*"},
                                 {"chance": 0.5}))

    def _status(self, length: float) -> list[dict[str, Any]]:
        d = self.dice
        fault = {"what": "status", "for": length, **self._where(),
                 "status": d.choice((401, 401, 401, 401, 403, 403, 404, 409, 410, 429, 500, 502, 503, 504)),
                 "challenge": d.choice(("none", "token", "assertion", "basic", "bare")),
                 "body": d.choice(("problem", "json", "html", "garbage", "empty")),
                 "code": d.choice(("invalid_token", "unknown_binding", "invalid_assertion", "revoked", "cloned_display",
                                   "unknown_display", "pairing_expired", "not_found", "temporarily_unavailable"))}
        wait = d.choice((None, None, d.randint(1, 8), {"date_in": d.randint(1, 8)}))
        if wait:
            fault["retry_after"] = wait
        return [fault]

    def _portal(self, length: float) -> list[dict[str, Any]]:
        return [{"what": "portal", "for": length, **self._where()}]

    def _redirect(self, length: float) -> list[dict[str, Any]]:
        return [{"what": "redirect", "for": length, "status": self.dice.choice((301, 302, 303, 307, 308)), **self._where()}]

    def _refuse(self, length: float) -> list[dict[str, Any]]:
        return [{"what": "refuse", "for": length}]

    def _hang(self, length: float) -> list[dict[str, Any]]:
        return [{"what": "hang", "for": length, **self._where()}]

    def _line(self, length: float) -> list[dict[str, Any]]:
        d = self.dice
        return [{"what": d.choice(("reset", "lose")), "for": length, "chance": d.choice((0.3, 0.7, 1.0))},
                {"what": "drip", "for": length, "chance": d.choice((0.2, 1.0)), "bytes_per_second": d.randint(4, 400)},
                {"what": "delay", "for": length, "chance": 0.5, "seconds": d.randint(1, 6)}]

    def _body(self, length: float) -> list[dict[str, Any]]:
        d = self.dice
        return [d.choice(({"what": "truncate", "keep": d.random()}, {"what": "flip", "bits": d.randint(1, 64)},
                          {"what": "type", "type": d.choice(("text/plain", "text/html", "application/json"))}))
                | {"for": length, "chance": d.choice((0.3, 1.0))}]

    def _old(self, length: float) -> list[dict[str, Any]]:
        return [{"what": "replay", "for": length, "chance": 0.7}, {"what": "ws-replay", "for": length, "chance": 0.7}]

    def _stream(self, length: float) -> list[dict[str, Any]]:
        d = self.dice
        return [d.choice(({"what": "ws-close", "after": d.randint(0, 3), "code": d.choice((1000, 1001, 1011, 1013, 4000))},
                          {"what": "ws-close", "after": d.randint(0, 3), "inside": True},
                          {"what": "ws-close", "after": d.randint(0, 3)},
                          {"what": "ws-drop", "chance": 0.5}, {"what": "ws-duplicate", "chance": 0.7},
                          {"what": "ws-reorder", "chance": 0.5}, {"what": "ws-flip", "bits": d.randint(1, 40)}))
                | {"for": length}]

    def _stall(self, length: float) -> list[dict[str, Any]]:
        return [{"what": "ws-stall", "for": length}]

    def _tls(self, length: float) -> list[dict[str, Any]]:
        return [{"what": "tls", "for": length, "certificate": self.dice.choice(("expired", "early", "foreign", "wrong-name"))}]


@dataclasses.dataclass
class Seen:
    """What the campaign saw, for its last line."""
    phases: int = 0
    statuses: int = 0
    pictures: int = 0
    copies: int = 0
    slowest: float = 0.0


class Campaign:
    def __init__(self, programs: pathlib.Path, folder: pathlib.Path, zone: str, seed: int):
        self._programs, self._folder, self._zone = programs, folder, zone
        self.seed = seed
        self.tls = bool(seed % 2)
        self._draw = Draw(seed, self.tls)
        self._dice = self._draw.dice
        self._parts: list[Any] = []
        self._kept: set[str] = set()
        self._intents: dict[str, dict[str, Any]] = {}
        self._notes: list[str] = []
        self._fills: set[tuple[int, int, int]] = set()
        self._told = False  # a refusal stands on the glass
        self.seen = Seen()
        self._began = time.monotonic()

    def _say(self, words: str) -> None:
        print(f"[{time.monotonic() - self._began:7.1f} s] {words}", flush=True)

    def _keep(self, part: Any) -> Any:
        self._parts.append(part)
        return part

    # ------------------------------------------------------------ the world

    def start(self) -> None:
        self._say(f"campaign, seed {self.seed}, {'TLS' if self.tls else 'plain HTTP'}")
        self.radicale = self._keep(Radicale(self._folder / "radicale"))
        self.hub = self._keep(Hub(self._programs / "lintel-hub", self._folder))
        certificates = Certificates(self._folder / "tls") if self.tls else None
        self.proxy = self._keep(Proxy(int(self.hub.url.rsplit(":", 1)[1]), certificates=certificates))
        self.hub.add_room(ROOM, self._zone, capacity=8)
        self.hub.add_caldav(ROOM, self.radicale)
        screen = self._keep(Screen(self._folder))
        words = ("--ca", str(certificates.authority)) if certificates else ()
        self.display = self._keep(Display(self._programs / "lintel-display", self._folder / "display", self.proxy.url,
                                          screen=screen, words=words))
        self.hub.cli("display", "pair", self.display.pin(), "--room", ROOM)
        self.display.wait_live(60)
        self._learn_colours()
        # From here on every file that is there has to stay.
        self._kept = {n for n in (p.name for p in self.display.data.iterdir()) if n.startswith(KEPT) and ".prev" not in n}
        missing = [n for n in KEPT if not any(k.startswith(n) for k in self._kept)]
        if missing:
            raise Broken(f"a paired display keeps {missing}, but {sorted(self._kept)} is what is there")
        self._notes.append(f"keeps {', '.join(sorted(self._kept))}")

    def _learn_colours(self) -> None:
        """The fields of this theme's states, from pictures of a display that is well."""
        (self._folder / "theme.json").write_text(json.dumps(THEME))
        self.hub.cli("theme", "push", str(self._folder / "theme.json"), "--at", f"room:{ROOM}")
        violet = (0x3b, 0x1d, 0x6e)
        wait_until("the pushed theme is on the glass", lambda: self.display.picture().getpixel(FIELD) == violet, 30)
        self._fills = {violet}
        for title, begins in (("Running", -10), ("Soon", 5)):
            now = dt.datetime.now(dt.timezone.utc)
            start = now + dt.timedelta(minutes=begins)
            self.radicale.put("colour", event("colour", title, start, start + dt.timedelta(minutes=30)))
            self.hub.sync(ROOM)
            self.display.wait(title, lambda s, t=title: t in [m["title"] for m in s["day"]], 30)
            time.sleep(1.5)  # until the glass has cross-faded
            self._fills.add(self.display.picture().getpixel(FIELD))
        [href] = self.radicale.hrefs()
        self.radicale.delete(href)
        self.hub.sync(ROOM)
        self.display.wait("free again", lambda s: s["room"]["state"] == "free", 30)

    def stop(self) -> None:
        for part in reversed(self._parts):
            part.kill()

    # ------------------------------------------------------------ what always holds

    def _check(self) -> dict[str, Any]:
        began = time.monotonic()
        try:
            status = self.display.status()
        except Exception as error:
            raise Broken(f"the display does not answer within its deadline: {error}") from error
        took = time.monotonic() - began
        self.seen.slowest = max(self.seen.slowest, took)
        self.seen.statuses += 1
        if not status["paired"] or status["pin"] and not status.get("concern"):
            raise Broken(f"not paired any more: {status}")
        if status["room"]["name"] != ROOM:
            raise Broken(f"the room is gone: {status['room']}")
        for intent in status["outbox"]:
            self._intents[intent["key"]] = intent
        self._told = any(o["state"] == "refused" for o in status["outbox"])
        for name in self._kept:
            # Looked at twice: between its file and the copy before it a new one may have come.
            if not kept(self.display.data, name) and not kept(self.display.data, name):
                raise Broken(f"{name} and the copy before it are lost")
        if leaked := self.proxy.sink.secrets():
            raise Broken(f"sent elsewhere: {[line.split(':')[0] for line in leaked]}")
        return status

    def _look(self) -> None:
        """The state's field is painted, and something is written on the glass."""
        # A refused booking is told on a sheet that lies over the field until it is seen.
        # A field that changes from one state into another is on its way for a moment.
        for _ in range(5):
            picture = self.display.picture()
            self.seen.pictures += 1
            colours = picture.getcolors(1 << 20) or []
            painted = self._told or picture.getpixel(FIELD) in self._fills
            if painted:
                break
            time.sleep(0.3)
        if not painted or len(colours) < 20:
            picture.save(self._folder / "blank.png")
            raise Broken(f"the glass is blank or strange: {picture.getpixel(FIELD)}, {len(colours)} colours; "
                         f"known are {self._fills}")

    def _check_copy(self) -> None:
        """What lies on the disk, taken this instant, is enough to show the room without a hub."""
        copy = self._folder / "copy"
        copy_disk(self.display.data, copy / "display")
        display = Display(self._programs / "lintel-display", copy, "http://127.0.0.1:9")
        try:
            display.wait("the copy shows the room", lambda s: s["paired"] and s["room"]["name"] == ROOM, 30)
            if not self._told:
                wait_until("the copy shows the room in its theme",
                           lambda: display.picture().getpixel(FIELD) in self._fills, 5)
        except AssertionError as error:
            raise Broken(f"a copy of the disk is not a paired display: {error}") from error
        finally:
            display.kill()
        self.seen.copies += 1

    # ------------------------------------------------------------ what people do

    def _touch(self, status: dict[str, Any]) -> None:
        """A person books a free room, or ends what was booked here."""
        unsettled = [o for o in status["outbox"] if o["state"] != "confirmed"]
        if status["room"]["state"] == "free" and not unsettled:
            self._say("   a tap: book")
            self.display.tap(*PRIMARY)
        elif status["room"]["state"] == "in_use" and not unsettled:
            self._say("   a tap: end")
            self.display.tap(*THIRD)
            time.sleep(0.7)
            self.display.tap(*CONFIRM)
        time.sleep(1.5)

    def _strike(self) -> str:
        """Sometimes a process is hit as well. Returns what has to be put right afterwards."""
        what = self._dice.choice(("", "", "", "", "the display is killed", "the hub is killed", "the hub freezes"))
        if what:
            self._say(f"   {what}")
        if what == "the display is killed":
            self.display.kill()
            self.display.start()
            self.display.wait("up again", lambda s: s["paired"], 30)
        elif what == "the hub is killed":
            self.hub.kill()
        elif what == "the hub freezes":
            self.hub._process.freeze()
        return what

    def _mend(self, what: str) -> None:
        if what == "the hub is killed":
            self.hub.start()
        elif what == "the hub freezes":
            self.hub._process.thaw()

    # ------------------------------------------------------------ the campaign

    def run(self, minutes: float) -> None:
        until = time.monotonic() + minutes * 60
        while time.monotonic() < until:
            self.phase(min(self._dice.uniform(4, 20), max(4.0, until - time.monotonic())))
        self.finish()

    def phase(self, length: float) -> None:
        self.seen.phases += 1
        faults = self._draw.story(length)
        self._say(f"phase {self.seen.phases}, {length:.0f} s: " + "; ".join(
            " ".join([f["what"], *(f"{k}={v}" for k, v in f.items() if k not in ("what", "for"))]) for f in faults))
        self.proxy.play({"faults": faults}, self._dice.randrange(1 << 30))
        ends = time.monotonic() + length
        touch_at, strike_at = (time.monotonic() + self._dice.uniform(0, length) for _ in range(2))
        struck: str | None = None
        while time.monotonic() < ends:
            status = self._check()
            if touch_at and time.monotonic() >= touch_at:
                touch_at = 0.0
                self._touch(status)
                self._check()  # what came of it decides what may be seen
            if struck is None and time.monotonic() >= strike_at:
                struck = self._strike()
            self._look()
            time.sleep(0.5)
        self._mend(struck or "")
        self.proxy.calm()
        self._heals(max([0, *(self._asked(f) for f in faults)]))
        if self.seen.phases % 3 == 1:
            self._check_copy()

    @staticmethod
    def _asked(fault: dict[str, Any]) -> float:
        wait = fault.get("retry_after", 0)
        return float(wait["date_in"] if isinstance(wait, dict) else wait)

    def _heals(self, asked: float) -> None:
        """Live, and what is new at the calendar is on the glass."""
        began = time.monotonic()
        title = f"After phase {self.seen.phases}"
        now = dt.datetime.now(dt.timezone.utc)
        self.radicale.put("mark", event("mark", title, now + dt.timedelta(hours=3), now + dt.timedelta(hours=3.5)))
        wait_until("the hub reads", lambda: self.hub.sync(ROOM) is None, 60)
        bound = LIVE_WITHIN + asked
        looked = 0.0
        while True:
            status = self._check()
            if status["link"] == "live" and title in [m["title"] for m in status["day"]]:
                break
            if time.monotonic() - looked > 5:
                looked = time.monotonic()
                self._look()
            if time.monotonic() - began > bound:
                raise Broken(f"not live {bound:.0f} s after the fault ended: {status}\n{self.display.output()[-3000:]}")
            time.sleep(0.3)
        self._say(f"   live and current {time.monotonic() - began:.1f} s after")

    def finish(self) -> None:
        """Every intent came to one end, and the hub and the calendar know it once."""
        self.proxy.calm()

        def settled() -> bool:
            return all(o["state"] in ("confirmed", "refused") for o in self._check()["outbox"])
        wait_until("every intent is settled", settled, SETTLED_WITHIN, 0.5)
        self._check_copy()
        listed = self.hub.bookings(ROOM)
        keys = [b["idempotency_key"] for b in listed]
        if len(keys) != len(set(keys)):
            raise Broken(f"an intent was taken twice: {listed}")
        if strange := set(keys) - set(self._intents):
            raise Broken(f"bookings that nobody made: {strange}")
        lost = [i for k, i in self._intents.items() if k not in keys and i["state"] not in ("refused", "pending")]
        if lost:
            raise Broken(f"said to be booked, unknown to the hub: {lost}")
        uids = [u for text in self.radicale.objects().values() for u in text.splitlines() if u.startswith("UID:")]
        if len(uids) != len(set(uids)):
            raise Broken(f"an event is twice in the calendar: {uids}")
        books = {b["uid"] for b in listed if b.get("uid")}
        if orphans := {u[4:].strip() for u in uids} - books - {"mark"}:
            raise Broken(f"events without an intent: {orphans}")
        s = self.seen
        self._say(f"held: seed {self.seed}, {s.phases} phases, {s.statuses} statuses (slowest {s.slowest * 1000:.0f} ms), "
                  f"{s.pictures} pictures, {s.copies} copies of the disk, {len(self._intents)} intents, {len(listed)} "
                  f"bookings; faults: {dict(self.proxy.applied)}")
