"""A theme pushed by an admin is on the glass without a restart, and stays."""
import json

import pytest

from support.glass import FIELD
from support.hub import Refused
from support.waiting import holds_for, wait_until

TEAL = (0x14, 0x62, 0x61)
VIOLET = {"format": "lintel-theme-1", "name": "Violet",
          "color": {"free": {"fill": "#3b1d6e", "ink": "#ffffff", "soft": "#e4d9f7", "edge": "#a98fd6",
                             "strong": "#3b1d6e"}}}


def pixel(display):
    return display.picture().getpixel(FIELD)


def push(hub, folder, theme, at="room:Aurora"):
    file = folder / "theme.json"
    file.write_text(json.dumps(theme) if isinstance(theme, dict) else theme)
    return hub.cli("theme", "push", str(file), "--at", at)


def test_pushed_theme_changes_pixels_and_stays(hub, paired, folder):
    display = paired()
    wait_until("the built-in theme", lambda: pixel(display) == TEAL)
    push(hub, folder, VIOLET)
    wait_until("violet", lambda: pixel(display) == (0x3b, 0x1d, 0x6e))
    hub.stop()
    display.stop()
    display.start()
    display.wait("the room", lambda s: s["room"]["name"] == "Aurora")
    wait_until("violet without a hub", lambda: pixel(display) == (0x3b, 0x1d, 0x6e))


@pytest.mark.parametrize("theme, named", [
    ({"format": "lintel-theme-1", "name": "Grey", "color": {"free": {"ink": "#9aa5a5"}}}, "color.free.ink"),
    ({"format": "lintel-theme-1", "name": "Red", "color": {"accent": "red"}}, "color.accent"),
    ({"format": "lintel-theme-9", "name": "Next"}, "format"),
    ("{ not json", "JSON"),
])
def test_unreadable_theme_is_refused_by_name(hub, paired, folder, theme, named):
    display = paired()
    wait_until("the built-in theme", lambda: pixel(display) == TEAL)
    with pytest.raises(Refused) as refusal:
        push(hub, folder, theme)
    assert refusal.value.code == 1 and named in refusal.value.words
    holds_for("the built-in theme", lambda: pixel(display) == TEAL, 1)


def test_theme_for_the_organisation(hub, paired, folder):
    display = paired()
    push(hub, folder, VIOLET, "organisation")
    wait_until("violet", lambda: pixel(display) == (0x3b, 0x1d, 0x6e))
