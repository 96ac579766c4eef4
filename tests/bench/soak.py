"""A day of a display in minutes: its clock and its hub's run faster, people touch it all day."""
import datetime as dt
import random
import time

from meters import Finger, Screen, own_kib
from parts import Display, Hub, SIZE, wait_until

RATE = 120  # of both clocks; the machine still has time to spare between two events
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
WARM = 4  # hours until everything has been drawn once


def fast(bench, **more):
    """Every clock and every pause of a process, RATE times as fast."""
    return bench.env(LD_PRELOAD=FAKETIME, FAKETIME=f"+0 x{RATE}", **more)


def slope(samples):
    """Of the line through (hour, MB), MB an hour, least squares."""
    hours = [hour for hour, _ in samples]
    middle, level = sum(hours) / len(hours), sum(mb for _, mb in samples) / len(samples)
    return sum((hour - middle) * (mb - level) for hour, mb in samples) / sum((hour - middle) ** 2 for hour in hours)


def soak(bench, table, quick):
    """Memory over a day: touches anywhere, changes every few minutes, sheets that return by themselves."""
    hours = WARM + 2 if quick else 24
    hub = Hub(bench, "soak", fast(bench))
    began = dt.datetime.now(dt.timezone.utc).replace(microsecond=0)
    hub.room("Soak", [(f"Meeting {index}", began + dt.timedelta(minutes=90 * index + 30),
                       began + dt.timedelta(minutes=90 * index + 75)) for index in range(hours)])
    screen = Screen(bench)
    display = Display(bench, hub.url, bench.folder / "soaked", screen, fast(bench, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb"))
    display.pair(hub, "Soak")
    finger, dice = Finger(screen), random.Random(1)
    samples, touches = [], 0
    start = time.monotonic()
    while (hour := (time.monotonic() - start) * RATE / 3600) < hours:
        # While it is new all the house tries it; then about one person every four minutes, and
        # something new from the admin every ten.
        new = hour < WARM - 0.5
        if new or dice.random() < 0.5:
            finger.move(dice.randrange(SIZE[0]), dice.randrange(SIZE[1]))
            finger.button(True)
            time.sleep(0.02)
            finger.button(False)
            touches += 1
        if dice.random() < 0.2:
            admin = hub.admin()  # by the hub's clock a kept one would have been idle for minutes
            admin.send_json("PUT", "/admin/v1/settings", {"at": "room:Soak", "key": "message",
                                                          "valueJson": f'"Message {dice.randrange(100)}"'})
            admin.close()
        if len(samples) < hour * 4:
            samples.append((hour, own_kib(display.child.pid) / 1024))
        time.sleep(0.2 if new else 1)
    wait_until(lambda: display.status()["link"] == "live", "the display is still live")
    finger.close()
    display.end()
    screen.end()
    bench.end(hub.child)
    warm = [sample for sample in samples if sample[0] >= WARM]
    table.add(f"the display's own memory, from hour {WARM} to hour {hours} of an accelerated day ({touches} touches)",
              f"{warm[0][1]:.1f} → {warm[-1][1]:.1f} MB, {slope(warm) * 1024:+.0f} kB/h", aim="flat")
