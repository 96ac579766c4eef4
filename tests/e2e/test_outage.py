"""The wall never goes blank and never forgets."""
import datetime as dt
import random
import time

from support.radicale import event
from support.waiting import holds_for

HOUR = dt.timedelta(hours=1)


def shows_the_room(status):
    return status["paired"] and status["room"]["name"] == "Aurora" and status["room"]["current"]["title"] == "Design review"


def in_a_meeting(hub, radicale, paired, room, now):
    radicale.put("a", event("a", "Design review", now - HOUR / 4, now + 2 * HOUR))
    display = paired()
    hub.sync(room)
    display.wait("the meeting", shows_the_room)
    return display


def test_without_a_hub_the_room_stays(hub, radicale, paired, room, now):
    """I1, I2: also through a restart of the display; and live again without a hand."""
    display = in_a_meeting(hub, radicale, paired, room, now)
    generation = display.status()["generation"]
    hub.stop()
    status = display.wait("reconnecting", lambda s: s["link"] == "reconnecting")
    assert shows_the_room(status)
    age = status["contact_age_s"]
    display.wait("the age grows", lambda s: s["contact_age_s"] > age and shows_the_room(s))
    display.stop()
    written = len(display.output())
    display.start()
    status = display.wait("the room from the cache", shows_the_room)
    assert status["link"] == "reconnecting" and status["generation"] == generation
    hub.start()
    status = display.wait("live again", lambda s: s["link"] == "live" and shows_the_room(s), 60)
    assert status["generation"] == generation
    told = [line for line in display.output()[written:].splitlines() if "session:" in line]
    assert told and all(one != next_one for one, next_one in zip(told, told[1:])), "one line a change, not an attempt"


def test_kill_9_at_random_points(hub, radicale, paired, room, now):
    """Whatever the moment, the next start shows the room; half of it without a hub."""
    display = in_a_meeting(hub, radicale, paired, room, now)
    dice = random.Random(20261121)
    for turn in range(50):
        if turn == 25:
            hub.stop()   # from here on nothing but the cache can help
        display.kill()
        display.start()
        time.sleep(dice.uniform(0.0, 0.35))
        if turn % 5 == 4:
            display.wait(f"the room after {turn + 1} kills", shows_the_room)
    hub.start()
    display.wait_live(60)


def test_one_display_at_a_time_holds_a_folder(hub, new_display):
    """A second one is sent away in words; of a killed one nothing is left that is in the way."""
    display = new_display(hub.url)
    display.wait("it runs", lambda s: not s["paired"])
    second = display.run("--hub", hub.url)
    assert second.returncode == 1
    assert second.stderr.splitlines()[-1] == f"lintel-display: another display runs on {display.data}"
    for _ in range(3):
        display.kill()
        display.start()
        display.wait("it runs again", lambda s: not s["paired"])


def test_a_frozen_hub_is_noticed_and_survived(hub, radicale, paired, room, now):
    display = in_a_meeting(hub, radicale, paired, room, now)
    hub._process.freeze()
    display.wait("noticed by silence alone", lambda s: s["link"] != "live", 70)
    holds_for("the room stays", lambda: shows_the_room(display.status()), 1)
    hub._process.thaw()
    display.wait("live", lambda s: s["link"] == "live", 60)
