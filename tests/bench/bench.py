#!/usr/bin/python3
"""The figures, one run, one table. Usage: bench.py --bin build/release/bin [--quick]"""
import argparse
import datetime as dt
import os
import platform
import random
import shutil
import signal
import statistics
import subprocess
import time

from meters import Finger, Screen, activity, between, percentile, pss_kib, wake_moments
from parts import Bench, Chromium, Display, Hub, wait_until
from soak import soak

# The colour of a free room's field, and a spot of it without words or buttons.
FREE = (0x14, 0x62, 0x61)
FIELD = (700, 620)
FRAME = 1000 / 60
BOOK = (199, 710)
# On the button, beside its words; and where nothing is pressed.
BOOK_EDGE, ELSEWHERE = (70, 725), (600, 300)


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, ours, theirs="", ratio="", aim=""):
        self.rows.append((what, ours, theirs, ratio, aim))
        print(f"  {what}: {ours}" + (f", Chromium {theirs}, {ratio}" if theirs else ""), flush=True)

    def show(self):
        print("\n| figure | lintel | Chromium | ratio | aim |\n| --- | --- | --- | --- | --- |")
        for row in self.rows:
            print("| " + " | ".join(row) + " |")


def ratio(ours, theirs):
    return f"1/{theirs / ours:.1f}" if ours > 0 else "–"


def start_and_idle(bench, table, hub, cached, quick):
    """Start, memory and idle, against Chromium with an equal page, by turns."""
    starts = {"lintel": [], "chromium": []}
    idle = {"lintel": [], "chromium": []}
    rounds, window = (3, 15) if quick else (9, 60)
    for turn in range(rounds):
        measure_idle = turn < (1 if quick else 3)
        for name in ("lintel", "chromium"):
            screen = Screen(bench)
            one = Display(bench, hub.url, cached, screen) if name == "lintel" else Chromium(bench, screen)
            shown = screen.wait(lambda s=screen: s.pixel(*FIELD) == FREE, f"{name} shows its first frame")
            starts[name].append((shown - one.began) * 1000)
            if measure_idle:
                time.sleep(max(0.0, one.began + 20 - time.monotonic()))
                memory = pss_kib(one.child.pid) / 1024
                time.sleep(max(0.0, one.began + 65 - time.monotonic()))  # whoever started it has gone
                before = activity(one.child.pid)
                time.sleep(window)
                cpu, wakes = between(before, activity(one.child.pid))
                idle[name].append((memory, cpu * 1000 * 60 / window, wakes * 60 / window))
            one.end()
            screen.end()
    ours, theirs = statistics.median(starts["lintel"]), statistics.median(starts["chromium"])
    table.add(f"start → first frame, cached room (median of {rounds})", f"{ours:.0f} ms", f"{theirs:.0f} ms",
              ratio(ours, theirs), "≤ 1/6")
    for index, (what, unit, aim) in enumerate((("PSS after 20 s", "MB", "≤ 1/6"), ("CPU idle, per minute", "ms", ""),
                                               ("wake-ups idle, per minute", "", ""))):
        ours = statistics.median(sample[index] for sample in idle["lintel"])
        theirs = statistics.median(sample[index] for sample in idle["chromium"])
        table.add(what, f"{ours:.0f} {unit}".strip(), f"{theirs:.0f} {unit}".strip(), ratio(ours, theirs), aim)


def quiet_minutes(bench, table, hub, cached, quick):
    """How often an idle display wakes without having heard from its hub."""
    screen = Screen(bench)
    display = Display(bench, hub.url, cached, screen)
    display.wait_live()
    time.sleep(10 if quick else 60)  # what begins with the start has ended
    window = 60 if quick else 180
    moments = wake_moments(display.child.pid, window, bench.folder / "wakes.txt")
    heard = sum(1 for network in moments if network)
    table.add("wake-ups idle, by what the hub sends, per minute", f"{heard * 60 / window:.1f}")
    table.add("… beyond that", f"{(len(moments) - heard) * 60 / window:.1f}", aim="≤ 2")
    display.end()
    screen.end()


def change_to_pixels(bench, table, hub, cached, quick):
    """From sending a change to the hub until the glass differs."""
    screen = Screen(bench)
    admin = hub.admin()
    first, gaps, display = [], [], None
    for turn in range(20 if quick else 200):
        if turn % 40 == 0:
            # Started again, or outside of office hours it would come to rest and its colours be those
            # of the night: so near to each other that frames look alike.
            if display:
                display.end()
            display = Display(bench, hub.url, cached, screen)
            screen.wait(lambda: screen.pixel(*FIELD) == FREE, "the room is shown")
            display.wait_live()
        closed = turn % 2 == 0
        time.sleep(0.5)  # the last transition has ended
        before = screen.pixel(*FIELD)
        sent = time.monotonic()
        admin.send_json("PUT", "/admin/v1/settings", {"at": "room:Aurora", "key": "closed"} |
                        ({"valueJson": "true"} if closed else {}))
        changed = screen.wait(lambda b=before: screen.pixel(*FIELD) != b, "a change is on the glass", 5)
        first.append((changed - sent) * 1000)
        gaps += frame_gaps(screen, changed)
    display.end()
    screen.end()
    admin.close()
    table.add(f"change sent to the hub → first changed pixels, p50 ({len(first)})", f"{percentile(first, .5):.0f} ms")
    table.add("… p99", f"{percentile(first, .99):.0f} ms", aim="≤ 100 ms")
    late = sum(gap > 1.5 * FRAME for gap in gaps)
    table.add(f"a state's colour comes in: frames later than they should be, of {len(gaps)}", f"{late}", aim="0")


def frame_gaps(screen, began):
    """Times between the frames of a change of state, ms: of its first part, for the colour
    comes to rest so gently that the last frames may be alike."""
    gaps, last, shown = [], began, screen.pixel(*FIELD)
    while time.monotonic() < began + 0.12:
        now = screen.pixel(*FIELD)
        if now != shown:
            at = time.monotonic()
            gaps.append((at - last) * 1000)
            last, shown = at, now
        time.sleep(0.0002)
    return gaps


def touch_to_pressed(bench, table, hub, cached, quick):
    """From the finger on the glass until the button looks pressed. Lifted elsewhere, so that
    nothing is booked."""
    screen = Screen(bench)
    display = Display(bench, hub.url, cached, screen)
    screen.wait(lambda: screen.pixel(*FIELD) == FREE, "the room is shown")
    display.wait_live()
    time.sleep(1)
    finger = Finger(screen)
    rest = screen.pixel(*BOOK_EDGE)
    samples = []
    for turn in range(50 if quick else 500):
        finger.move(*BOOK_EDGE)
        time.sleep(0.05 + random.random() / 20)  # at any moment between two frames
        put = finger.button(True)
        seen = screen.wait(lambda: screen.pixel(*BOOK_EDGE) != rest, "the button looks pressed", 5)
        samples.append((seen - put) * 1000)
        finger.move(*ELSEWHERE)
        finger.button(False)
        screen.wait(lambda: screen.pixel(*BOOK_EDGE) == rest, "the button looks as before", 5)
    finger.close()
    display.end()
    screen.end()
    table.add(f"touch → pressed look, p50 ({len(samples)})", f"{percentile(samples, .5):.1f} ms")
    table.add("… p99", f"{percentile(samples, .99):.1f} ms", aim="≤ 16.7 ms (one frame)")


def touch_to_pending(bench, table, hub, cached, quick):
    """From lifting the finger to "pending" on the glass, each time in a fresh display whose
    hub does not answer, so that nothing else can have changed the picture."""
    os.kill(hub.child.pid, signal.SIGSTOP)
    samples = []
    try:
        for turn in range(5 if quick else 200):
            data = bench.folder / "touch"
            shutil.rmtree(data, ignore_errors=True)
            shutil.copytree(cached, data, ignore=shutil.ignore_patterns("*.sock", "*.lock", "lock"))
            screen = Screen(bench)
            display = Display(bench, hub.url, data, screen)
            screen.wait(lambda s=screen: s.pixel(*FIELD) == FREE, "the room is shown")
            time.sleep(1)
            finger = Finger(screen)
            finger.move(*BOOK)
            finger.button(True)
            time.sleep(0.3)  # the press has been answered by now
            lifted = finger.button(False)
            changed = screen.wait(lambda s=screen: s.pixel(*FIELD) != FREE, "pending is on the glass", 5)
            samples.append((changed - lifted) * 1000)
            wait_until(lambda d=display: [i["state"] for i in d.status()["outbox"]] == ["pending"], "pending in the outbox")
            finger.close()
            display.end(signal.SIGKILL)
            screen.end()
    finally:
        os.kill(hub.child.pid, signal.SIGCONT)
    table.add(f"touch → pending shown, p50 ({len(samples)})", f"{percentile(samples, .5):.0f} ms")
    table.add("… p99", f"{percentile(samples, .99):.0f} ms", aim="≤ 33 ms (two frames)")


def hub_requests(table, hub, quick):
    """Snapshot requests of one display, on one core for each side."""
    token = hub.token("Aurora")
    script = hub.bench.folder / "load.lua"  # a file, because a token does not belong on a command line
    script.write_text(f'wrk.headers["Authorization"] = "Bearer {token}"\n'
                      'wrk.headers["Accept"] = "application/x-protobuf"\n', encoding="utf-8")
    script.chmod(0o600)
    out = subprocess.run(["wrk", "-t1", "-c64", "-d3s" if quick else "-d10s", "--latency", "-s", str(script),
                          hub.url + "/v1/room/snapshot"], capture_output=True, text=True, timeout=60, check=True).stdout
    if "Non-2xx" in out:
        raise SystemExit("bench: the hub refused snapshot requests:\n" + out)
    rate = next(line.split()[1] for line in out.splitlines() if line.startswith("Requests/sec"))
    tail = next(line.split()[1] for line in out.splitlines() if line.strip().startswith("99%"))
    table.add("hub: snapshot requests, 64 connections", f"{float(rate):,.0f}/s, p99 {tail}")


def fleet(bench, table, quick):
    """Memory of the hub for each idle display."""
    for count in ((200,) if quick else (1000, 10000)):
        hub = Hub(bench, f"fleet{count}")
        hub.room("Fleet")
        before = pss_kib(hub.child.pid)
        ready = bench.folder / f"fleet{count}.json"
        with open(ready, "wb") as out:
            child = subprocess.Popen([str(bench.bin / "lintel-fleet"), "--hub", hub.url, "--hub-data", str(hub.data),
                                      "--data", str(bench.folder / f"f{count}"), "--count", str(count), "--room", "Fleet",
                                      "--hold", "15"], stdout=out, stderr=subprocess.DEVNULL, env=bench.env(),
                                     start_new_session=True)
        bench.children.append(child)
        connected = wait_until(lambda h=hub: metric(h, "lintel_streams") == count, f"{count} displays are connected", 600, 0.5)
        time.sleep(5)
        each = (pss_kib(hub.child.pid) - before) / count
        bench.end(child, signal.SIGINT)
        table.add(f"hub: memory per idle display, {count:,} connected", f"{each:.1f} kB" if connected else "–", aim="≤ 20 kB")
        bench.end(hub.child)


def metric(hub, name):
    import urllib.request
    with urllib.request.urlopen(hub.url + "/metrics", timeout=10) as reply:
        for line in reply.read().decode().splitlines():
            if line.startswith(name + " ") or line.startswith(name + "{"):
                return float(line.rsplit(" ", 1)[1])
    return None


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--bin", required=True)
    arguments.add_argument("--quick", action="store_true")
    arguments.add_argument("--only", choices=("start", "change", "touch", "requests", "fleet", "soak"))
    options = arguments.parse_args()
    table = Table()
    print(f"{platform.system()} {platform.release()}, {os.cpu_count()} cores; software rendering on both sides", flush=True)
    with Bench(options.bin) as bench:
        hub = Hub(bench)
        later = dt.datetime.now(dt.timezone.utc).replace(microsecond=0) + dt.timedelta(hours=3)
        hub.room("Aurora", [(title, later + dt.timedelta(hours=index), later + dt.timedelta(hours=index + 1))
                            for index, title in enumerate(("Hiring sync", "Roadmap", "Customer call"))])
        cached = bench.folder / "display"
        display = Display(bench, hub.url, cached)
        display.pair(hub, "Aurora")
        display.end()
        wanted = [options.only] if options.only else ["start", "change", "touch", "requests", "fleet", "soak"]
        if "start" in wanted:
            start_and_idle(bench, table, hub, cached, options.quick)
            quiet_minutes(bench, table, hub, cached, options.quick)
        if "change" in wanted:
            change_to_pixels(bench, table, hub, cached, options.quick)
        if "touch" in wanted:
            touch_to_pressed(bench, table, hub, cached, options.quick)
            touch_to_pending(bench, table, hub, cached, options.quick)
        if "requests" in wanted:
            hub_requests(table, hub, options.quick)
        if "fleet" in wanted:
            fleet(bench, table, options.quick)
        if "soak" in wanted:
            soak(bench, table, options.quick)
    table.show()


if __name__ == "__main__":
    main()
