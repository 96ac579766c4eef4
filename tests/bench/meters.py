"""What is measured with: the pixels of an X server, the memory and wake-ups of processes."""
import ctypes
import mmap
import os
import pathlib
import struct
import subprocess
import time

from parts import SIZE, wait_until


class Screen:
    """An Xvfb whose pixels can be read from memory, within microseconds, by anybody."""

    def __init__(self, bench):
        folder = bench.folder / "framebuffer"
        folder.mkdir(exist_ok=True)
        read, write = os.pipe()
        self.bench = bench
        self.child = bench.start(["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % SIZE, "-nolisten", "tcp",
                                  "-noreset", "-nocursor", "-fbdir", folder], "xvfb.log", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = ":" + pipe.readline().strip()
        path = folder / "Xvfb_screen0"
        wait_until(lambda: path.stat().st_size > 1000, "the framebuffer is there")
        with open(path, "r+b") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.memory[:100])
        self.stride = header[12]
        self.offset = header[0] + header[19] * 12

    def pixel(self, x, y):
        at = self.offset + y * self.stride + x * 4
        blue, green, red = self.memory[at:at + 3]
        return red, green, blue

    def row(self, y, x_from=0, x_to=SIZE[0]):
        at = self.offset + y * self.stride
        return self.memory[at + x_from * 4:at + x_to * 4]

    def wait(self, test, what, seconds=30):
        """Polls until test() holds; the monotonic time when it did."""
        end = time.monotonic() + seconds
        while True:
            if test():
                return time.monotonic()
            if time.monotonic() > end:
                raise SystemExit(f"bench: not within {seconds} s: {what}")
            time.sleep(0.0002)

    def end(self):
        self.memory.close()
        self.bench.end(self.child)


class Finger:
    """Presses through the XTEST extension, without a process for each press."""

    def __init__(self, screen):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.xtst = ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(screen.name.encode()))
        if not self.display:
            raise SystemExit("bench: no connection to the X server")

    def move(self, x, y):
        self.xtst.XTestFakeMotionEvent(self.display, -1, x, y, 0)
        self.x11.XSync(self.display, 0)

    def button(self, down):
        """Presses or lifts; the monotonic time just before."""
        at = time.monotonic()
        self.xtst.XTestFakeButtonEvent(self.display, 1, 1 if down else 0, 0)
        self.x11.XFlush(self.display)
        return at

    def close(self):
        self.x11.XCloseDisplay(self.display)


def family(pid):
    """A process with all its descendants."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
                parents.setdefault(int(stat.rsplit(")", 1)[1].split()[1]), []).append(int(entry.name))
            except OSError:
                pass
    found, todo = [], [pid]
    while todo:
        current = todo.pop()
        found.append(current)
        todo += parents.get(current, [])
    return found


def pss_kib(pid):
    """Proportional memory of a process and its descendants, KiB."""
    total = 0
    for member in family(pid):
        try:
            for line in pathlib.Path(f"/proc/{member}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        except OSError:
            pass
    return total


def own_kib(pid):
    """What a process has taken for itself: RssAnon of proc(5). Unlike PSS it is the same whoever else
    uses the same libraries."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1])
    raise ProcessLookupError(pid)


def activity(pid):
    """Of each thread of a family: (CPU seconds, voluntary context switches) since it began."""
    threads = {}
    for member in family(pid):
        for task in pathlib.Path(f"/proc/{member}/task").glob("*"):
            try:
                switches = next(int(line.split()[1]) for line in (task / "status").read_text().splitlines()
                                if line.startswith("voluntary_ctxt_switches"))
                threads[task.name] = (int((task / "schedstat").read_text().split()[0]) / 1e9, switches)
            except OSError:
                pass
    return threads


def between(before, after):
    """(CPU seconds, voluntary context switches) from one activity to another; without what a thread
    did that has ended."""
    return tuple(sum(now[index] - before.get(task, (0, 0))[index] for task, now in after.items()) for index in (0, 1))


def wake_moments(pid, seconds, log):
    """One entry for each time a process woke: whether something came over the network then.
    What happens within 50 ms of a wake-up belongs to it; what the tracer stirs as it comes, to nothing."""
    tracer = subprocess.Popen(["strace", "-f", "-ttt", "-yy", "-s", "0", "-o", str(log), "-p", str(pid)],
                              stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    began = time.time()
    time.sleep(seconds)
    tracer.terminate()
    tracer.wait()
    moments, last = [], None
    for line in pathlib.Path(log).read_text(encoding="utf-8", errors="replace").splitlines():
        _, at, call = line.split(None, 2)
        if call.startswith(("restart_syscall", "+++", "---")) or float(at) < began:
            continue  # the tracer itself
        if last is None or float(at) - last > 0.05:
            moments.append(False)
        last = float(at)
        if call.startswith(("read(", "recv")) and "<TCP" in call:
            moments[-1] = True
    return moments


def percentile(values, share):
    """The value that `share` of all do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, min(len(ordered) - 1, -(-int(share * 1000) * len(ordered) // 1000) - 1))]
