"""A glass that nobody looks at."""
import datetime as dt
import zoneinfo

from support.waiting import wait_until


def elsewhen(zone: str) -> str:
    """Office hours that are over, or have not begun."""
    hour = dt.datetime.now(zoneinfo.ZoneInfo(zone)).hour
    return "17:00-19:00" if hour < 15 else "7:00-9:00"


def test_outside_of_its_hours_it_dims_and_an_emergency_wakes_it(hub, paired, zone):
    display = paired(touch=True)
    assert display.status()["idle"]["state"] == "awake"
    assert not any("backlight" in problem for problem in display.status()["problems"])
    hub.cli("settings", "set", "idle.office_hours", elsewhen(zone), "--at", "organisation")
    hub.cli("settings", "set", "idle.night_percent", "30", "--at", "organisation")
    # Whoever has just started it stands before it for a minute.
    status = display.wait("it rests", lambda s: s["idle"]["state"] == "dimmed", 90)
    assert status["idle"]["percent"] == 30
    bright = sum(sum(pixel) for pixel in display.rested().resize((64, 40)).getdata())
    if status["idle"]["drawn"]:
        assert any("backlight" in problem or "brightness" in problem for problem in status["problems"])
    display.tap(640, 20)
    display.wait("a touch wakes it", lambda s: s["idle"]["state"] == "awake", 5)
    lit = sum(sum(pixel) for pixel in display.rested().resize((64, 40)).getdata())
    assert bright < 0.7 * lit, "no large bright areas"
    # Dark as soon as it may be: the last touch is longer ago than a minute then.
    hub.cli("settings", "set", "idle.off_after_min", "1", "--at", "organisation")
    display.wait("it is dark", lambda s: s["idle"] == {"state": "dark", "percent": 0, "drawn": s["idle"]["drawn"]}, 90)
    wait_until("all of it", lambda: display.picture().getcolors() == [(1280 * 800, (0, 0, 0))])
    hub.cli("emergency", "set", "--title", "Fire", "--at", "organisation")
    status = display.wait("an emergency wakes it", lambda s: s["idle"]["state"] == "awake", 10)
    assert status["idle"]["percent"] == 100
