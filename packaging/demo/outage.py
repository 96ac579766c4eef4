#!/usr/bin/python3
"""The living display, and then its hub is taken away, lies, and comes back. Captions in the
terminal say what happens and what to look at; at the end the display is asked whether it lost
anything. Ends with 1 when it did. Standard library only, and ImageMagick for --record.
"""
import argparse
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import textwrap
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "faults"))
sys.dont_write_bytecode = True
from proxy import Proxy  # noqa: E402

ROOM = "Aurora"
#: A hanging request, the longest pause, and as much again for a slow machine.
HEALED = 180
EVERY_401 = [
    {"what": "status", "status": 401, "challenge": "assertion", "code": "unknown_binding", "on": "/v1/token", "cut": True},
    {"what": "status", "status": 401, "challenge": "token", "chance": 0.5},
    {"what": "status", "status": 401, "body": "html"},
]


class Part:
    """A program of ours that ends with the demo."""

    def __init__(self, words, log):
        self._words, self._log, self._process = words, log, None
        self.start()

    def start(self):
        with open(self._log, "ab") as out:
            self._process = subprocess.Popen(self._words, stdin=subprocess.DEVNULL, stdout=out, stderr=out)

    def stop(self, number=signal.SIGTERM):
        if self._process and self._process.poll() is None:
            self._process.send_signal(number)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def restart_with(self, word, other):
        self.stop()
        self._words = [other if w == word else w for w in self._words]
        self.start()


class Recorder:
    """Pictures of the glass with the caption below, made into one moving picture."""

    def __init__(self, file, folder, shoot):
        self._file, self._folder, self._shoot = file, folder, shoot
        self._frames, self._caption = [], ""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        # ImageMagick 7 calls its one program magick, 6 has convert.
        self._tool = shutil.which("magick") or shutil.which("convert")
        if not self._tool:
            sys.exit("lintel: ImageMagick is not installed")
        found = sorted(pathlib.Path("/usr/share/fonts").rglob("Inter-Medium.otf"))
        self._font = ["-font", str(found[0])] if found else []

    def caption(self, words):
        self._caption = words

    def take(self):
        picture = self._folder / f"{len(self._frames):04}.png"
        if self._shoot(picture):
            subprocess.run([self._tool, str(picture), "-resize", "720x450", "-background", "#10201f", "-gravity", "south",
                            "-splice", "0x56", *self._font, "-pointsize", "19", "-fill", "white", "-annotate", "+0+17",
                            self._caption, str(picture)], check=True)
            self._frames.append(picture)

    def finish(self):
        subprocess.run([self._tool, "-loop", "0", "-delay", "110", *map(str, self._frames[:-1]), "-delay", "350",
                        str(self._frames[-1]), "-colors", "128", "-layers", "optimize", str(self._file)], check=True)
        print(f"\n{len(self._frames)} pictures in {self._file}, {self._file.stat().st_size // 1024} KB")


class Demo:
    def __init__(self, given):
        self._given, self._bin, self._data, self._pace = given, given.bin, given.data, given.pace
        self._port_file = self._data / "hub" / "port"
        self._display_data = self._data / "display"
        self._parts, self.proxy, self.recorder = [], None, None

    def start(self):
        given = self._given
        shutil.rmtree(self._data, ignore_errors=True)
        (self._data / "hub").mkdir(parents=True)
        self._data.chmod(0o700)
        self.hub = self._part("lintel-hub", "serve", "--data", str(self._data / "hub"), "--listen", "127.0.0.1:0",
                              "--port-file", str(self._port_file), "--organisation", "Northlight")
        self._until("the hub is up", lambda: self._port_file.read_text().strip())
        self._port = int(self._port_file.read_text())
        # The same port from now on, so that the hub can come back to it.
        self.hub.restart_with("127.0.0.1:0", f"127.0.0.1:{self._port}")
        self.proxy = Proxy(self._port)
        self._until("the hub answers", lambda: self._hub("room", "list") is not None)
        subprocess.run([sys.executable, str(ROOT / "packaging/demo/organisation.py"), "--hub", str(self._bin / "lintel-hub"),
                        "--data", str(self._data / "hub"), "--quiet"], check=True)
        self.display = self._part("lintel-display", "--hub", self.proxy.url, "--data", str(self._display_data),
                                  "--windowed", "--size", given.size)
        pin = self._until("the display shows its code", lambda: self.status()["pin"])
        self._hub("display", "pair", pin, "--room", ROOM)
        self._until("the room is live", self._live)
        self.recorder = Recorder(given.record, self._data / "pictures", self._shot) if given.record else None
        self._before = self._identity()

    def _part(self, program, *words):
        part = Part([str(self._bin / program), *words], self._data / f"{program}.log")
        self._parts.append(part)
        return part

    def _hub(self, *words):
        done = subprocess.run([str(self._bin / "lintel-hub"), *words, "--data", str(self._data / "hub"), "--json"],
                              capture_output=True, text=True, timeout=30, check=False)
        return done.stdout if done.returncode == 0 else None

    def status(self):
        done = subprocess.run([str(self._bin / "lintel-display"), "status", "--data", str(self._display_data)],
                              capture_output=True, text=True, timeout=20, check=True)
        return json.loads(done.stdout)

    def _shot(self, file):
        return subprocess.run([str(self._bin / "lintel-display"), "shot", str(file), "--data", str(self._display_data)],
                              capture_output=True, timeout=20, check=False).returncode == 0

    def _live(self):
        status = self.status()
        return status["paired"] and status["link"] == "live" and status["room"]["name"] == ROOM

    def _identity(self):
        return {name: (self._display_data / name).read_bytes() for name in ("bound", "secret-identity")}

    @staticmethod
    def _until(what, probe, seconds=60.0):
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            try:
                if answer := probe():
                    return answer
            except (OSError, subprocess.SubprocessError, ValueError, KeyError):
                pass
            time.sleep(0.1)
        sys.exit(f"lintel: not within {seconds:.0f} s: {what}")

    # ------------------------------------------------------------ the acts

    def tell(self, title, words, short):
        print(f"\n\033[1m{title}\033[0m" if sys.stdout.isatty() else f"\n{title}")
        print(textwrap.indent(textwrap.fill(words, 92), "  "), flush=True)
        if self.recorder:
            self.recorder.caption(short)

    def watch(self, seconds):
        """Lets time pass, says what the display says of itself, takes its pictures."""
        ends, last = time.monotonic() + seconds, ""
        while time.monotonic() < ends:
            status = self.status()
            line = (f"  → paired: {'yes' if status['paired'] else 'NO'} · room: {status['room']['name']}, "
                    f"{status['room']['state'].replace('_', ' ')} · link: {status['link']}")
            if line != last:
                print(line, flush=True)
                last = line
            if not status["paired"] or status["room"]["name"] != ROOM:
                sys.exit("lintel: the display has lost its room")
            if self.recorder:
                self.recorder.take()
            time.sleep(0.9)

    def play(self, *faults):
        self.proxy.play({"faults": list(faults)}, seed=1)

    def run(self):
        pace = self._pace
        self.tell("1 · A day like any other", "The display is paired and live. Look at the glass: the running meeting, "
                  "what comes next, and no word about the network.", "Live. A day like any other.")
        self.watch(pace * 0.7)

        self.tell("2 · The hub is gone", "Its process was just killed. Look: nothing moves. After a quarter of a minute "
                  "a line says that it reconnects; later it tells the age of what is shown. The display asks again, "
                  "with growing pauses.", "The hub is killed. The room stays.")
        self.hub.stop(signal.SIGKILL)
        self.play({"what": "refuse"})
        self.watch(pace)

        self.tell("3 · Something answers in its place, with 401 to everything", "The token endpoint, too: \"unknown "
                  "binding\". A display that obeyed would sign itself out now and ask for a PIN. Look: it does not. A "
                  "refusal is evidence, and no HTTP status is proof enough to forget.",
                  "Every answer is a false 401. Nothing is forgotten.")
        self.play(*EVERY_401)
        self.watch(pace)

        self.tell("4 · A guest network's page", "Every address answers 200 with HTML. Look: no half-read page, no "
                  "blank screen.", "A captive portal answers 200 HTML. Still the room.")
        self.play({"what": "portal"})
        self.watch(pace)

        self.tell("5 · Power off, power on", "The display is killed in the middle of this and started again. Look: "
                  "its first picture is the room, from its own disk.", "Killed and started: the first frame is the room.")
        self.display.stop(signal.SIGKILL)
        self.display.start()
        self._until("the display is up", lambda: self.status()["paired"])
        self.watch(pace * 0.7)

        self.tell("6 · The hub comes back", "Nobody touches the display. Look for the line to go away.",
                  "The hub is back. Nobody touches anything.")
        self.hub.start()
        self.proxy.calm()
        began = time.monotonic()
        while not self._live():
            if time.monotonic() - began > HEALED:
                sys.exit(f"lintel: not live {HEALED} s after the hub came back")
            if self.recorder:
                self.recorder.take()
            time.sleep(0.9)
        print(f"  → live again {time.monotonic() - began:.0f} s after the hub came back", flush=True)
        if self.recorder:
            self.recorder.caption("Live again. Still paired, nothing lost.")
        self.watch(pace * 0.5)

        same = self._identity() == self._before
        self.tell("What was lost", "Nothing: the same key, the same binding, the same room. "
                  f"False answers given: {self.proxy.applied['status'] + self.proxy.applied['portal']}." if same
                  else "The display is not who it was.", "Live again. Still paired, nothing lost.")
        if self.recorder:
            self.recorder.finish()
        return 0 if same else 1

    def stop(self):
        for part in reversed(self._parts):
            part.stop()
        if self.proxy:
            self.proxy.kill()


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--bin", type=pathlib.Path, required=True, help="folder of the programs")
    words.add_argument("--data", type=pathlib.Path, required=True, help="folder that this may empty and fill")
    words.add_argument("--size", default="1280x800")
    words.add_argument("--pace", type=float, default=12.0, help="seconds for each act")
    words.add_argument("--record", type=pathlib.Path, help="write a GIF here")
    given = words.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    demo = Demo(given)
    try:
        demo.start()
        return demo.run()
    except KeyboardInterrupt:
        return 0
    finally:
        demo.stop()


if __name__ == "__main__":
    sys.exit(main())
