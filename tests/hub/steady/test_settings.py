"""Settings, themes and emergencies with the real program: what scripts rely on."""
import concurrent.futures
import getpass
import json
import pathlib
import subprocess

import pytest

from support.hub import Hub, Refused

KEYS = {"language", "time_format", "privacy.show", "check_in.required", "check_in.before_min", "check_in.after_min",
        "release.effect", "booking.lengths_min", "booking.end_policy", "theme", "idle.office_hours",
        "stale.unknown_after_min"}
VIOLET = {"format": "lintel-theme-1", "name": "Violet",
          "color": {"free": {"fill": "#3b1d6e", "ink": "#ffffff", "soft": "#e4d9f7", "edge": "#a98fd6",
                             "strong": "#3b1d6e"}}}


@pytest.fixture
def hub(programs, tmp_path):
    one = Hub(programs / "lintel-hub", tmp_path / "hub")
    one.cli("site", "add", "Berlin")
    one.cli("floor", "add", "Level 3", "--site", "Berlin")
    one.add_room("Aurora", "Europe/Berlin", floor="Level 3")
    yield one
    one.kill()


def said(hub: Hub, *words: str) -> str:
    """For people: without --json."""
    as_json = hub.run(*words)
    assert as_json.returncode == 0 and as_json.args[-1] == "--json", as_json.stderr
    return subprocess.run(as_json.args[:-1], capture_output=True, text=True, timeout=30, check=True).stdout


def test_keys_are_listed_without_a_hub(programs, tmp_path):
    done = subprocess.run([str(programs / "lintel-hub"), "settings", "keys", "--json"], capture_output=True, text=True,
                          timeout=30, check=True, cwd=tmp_path)
    keys = {one["key"]: one for one in json.loads(done.stdout)["keys"]}
    assert KEYS <= keys.keys()
    assert all(one["meaning"] and one["value"] for one in keys.values())
    done = subprocess.run([str(programs / "lintel-hub"), "settings", "keys", "--markdown"], capture_output=True,
                          text=True, timeout=30, check=True, cwd=tmp_path)
    assert done.stdout == (pathlib.Path(__file__).parents[3] / "docs" / "settings.md").read_text()


def test_the_nearest_value_wins_and_is_explained(hub):
    assert said(hub, "settings", "get", "language", "--at", "room:Aurora") == "en\n"
    assert hub.cli("settings", "set", "language", "de-DE", "--at", "organisation")["from"] == "organisation"
    first = hub.cli("settings", "explain", "language", "--at", "organisation")["version"]
    hub.cli("settings", "set", "language", "fi", "--at", "floor:Level 3")
    assert said(hub, "settings", "get", "language", "--at", "room:Aurora") == "fi\n"
    assert said(hub, "settings", "get", "language", "--at", "site:Berlin") == "de-DE\n"
    explained = hub.cli("settings", "explain", "language", "--at", "room:Aurora")
    assert [one["from"] for one in explained["candidates"]] == ["floor:Level 3", "organisation", "default"]
    assert explained["set_by"] == getpass.getuser() and explained["version"] == first + 1
    words = said(hub, "settings", "explain", "language", "--at", "room:Aurora")
    assert "language: fi, from floor:Level 3" in words and "BCP 47" in words and "organisation" in words
    hub.cli("settings", "unset", "language", "--at", "floor:Level 3")
    hub.stop()
    hub.start()
    assert said(hub, "settings", "get", "language", "--at", "room:Aurora") == "de-DE\n"
    history = hub.cli("settings", "history", "language", "--at", "floor:Level 3")["changes"]
    assert [one["value_json"] for one in history] == ["null", '"fi"']
    assert all(one["by"] == getpass.getuser() for one in history)


@pytest.mark.parametrize("key, value, stored", [
    ("time_format", "24h", '"24h"'), ("privacy.show", "organiser", '"organiser"'), ("check_in.required", "true", "true"),
    ("check_in.before_min", "5", "5"), ("release.effect", "shorten", '"shorten"'),
    ("booking.lengths_min", "[15,60]", "[15,60]"), ("booking.end_policy", "checked_in", '"checked_in"'),
    ("idle.office_hours", "08:00-20:00", '"08:00-20:00"'), ("stale.unknown_after_min", "60", "60"),
    ("booking.title", "2026", '"2026"'), ("message", "Küche ist offen", '"Küche ist offen"'),
    ("day.hours", "7:30-19:00", '"07:30-19:00"'),
])
def test_values_are_taken_as_people_write_them(hub, key, value, stored):
    assert hub.cli("settings", "set", key, value, "--at", "room:Aurora")["value_json"] == stored
    assert hub.cli("settings", "get", key, "--at", "room:Aurora")["value_json"] == stored


@pytest.mark.parametrize("words, told", [
    (("set", "lenguage", "de", "--at", "organisation"), "language"),
    (("set", "check_in.required", "yes", "--at", "organisation"), "true or false"),
    (("set", "time_format", "13h", "--at", "organisation"), "12h, 24h"),
    (("set", "language", "de", "--at", "room:Nowhere"), "Nowhere"),
    (("set", "language", "de", "--at", "Aurora"), "room:NAME"),
    (("set", "language", "de", "--at", "display:nobody"), "display list"),
    (("set", "admin_pin", "4711", "--at", "organisation"), "admin-pin set"),
    (("set", "theme", "Beige", "--at", "organisation"), "theme list"),
    (("get", "lenguage", "--at", "organisation"), "language"),
    (("explain", "lenguage", "--at", "organisation"), "language"),
    (("history", "lenguage", "--at", "organisation"), "language"),
])
def test_what_is_wrong_says_what_to_do(hub, words, told):
    done = hub.run("settings", *words)
    assert done.returncode == 1 and told in done.stderr and done.stderr.startswith("lintel-hub: ")
    assert not hub.cli("settings", "history", "--at", "organisation").get("changes")


def test_of_two_admins_who_looked_at_the_same_value_one_is_told(hub):
    version = hub.cli("settings", "explain", "language", "--at", "organisation").get("version", 0)

    def change(language: str) -> bool:
        try:
            hub.cli("settings", "set", "language", language, "--at", "organisation", "--if-version", str(version))
        except Refused as refusal:
            assert "changed meanwhile" in refusal.words
            return False
        return True
    with concurrent.futures.ThreadPoolExecutor(2) as admins:
        assert sorted(admins.map(change, ("de", "fi"))) == [False, True]
    assert len(hub.cli("settings", "history", "language", "--at", "organisation")["changes"]) == 1


def test_a_secret_is_only_said_to_be_set(hub):
    hub.cli("admin-pin", "set", "--at", "room:Aurora", stdin="4711\n")
    assert said(hub, "settings", "get", "admin_pin", "--at", "room:Aurora") == "(set)\n"
    for words in (("get",), ("explain", "admin_pin"), ("history",)):
        told = said(hub, "settings", *words, "--at", "room:Aurora")
        assert "(set)" in told and "argon2" not in told


def test_a_theme_is_stored_and_set_at_any_place(hub, tmp_path):
    file = tmp_path / "violet.json"
    file.write_text(json.dumps(VIOLET))
    pushed = hub.cli("theme", "push", str(file), "--at", "site:Berlin")
    assert pushed["rooms"] == ["Aurora"]
    listed, = hub.cli("theme", "list")["themes"]
    assert listed["name"] == "Violet" and listed["at"] == ["site:Berlin"]
    hub.cli("settings", "set", "theme", "Violet", "--at", "room:Aurora")
    assert pushed["theme"]["sha256"] in hub.cli("settings", "get", "theme", "--at", "room:Aurora")["value_json"]


def test_an_emergency_stands_until_it_is_cleared(hub):
    set_at = hub.cli("emergency", "set", "--at", "floor:Level 3", "--title", "Leave the building", "--text", "Stairs")
    assert set_at["rooms"] == 1 and set_at["set_by"] == getpass.getuser()
    hub.kill()
    hub.start()
    standing, = hub.cli("emergency", "list")["emergencies"]
    assert standing["at"] == "floor:Level 3" and standing["emergency"]["title"] == "Leave the building"
    assert "Leave the building" in said(hub, "emergency", "list")
    assert hub.run("emergency", "set", "--at", "organisation", "--title", "").returncode == 2
    hub.cli("emergency", "clear", "--at", standing["at"])
    assert not hub.cli("emergency", "list").get("emergencies")
