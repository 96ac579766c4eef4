"""A display stays paired until its own hub, by signature, says otherwise; and comes back by
itself from everything else."""
import datetime as dt
import shutil

import pytest

from support.kept import copy_disk, fingerprint
from support.radicale import event
from support.waiting import holds_for, wait_until

HOUR = dt.timedelta(hours=1)
FIELD = (700, 620)
HEALED = 170


@pytest.fixture
def wall(hub, radicale, proxy, paired, room, now):
    """A display in a meeting, behind the proxy."""
    radicale.put("a", event("a", "Design review", now - HOUR / 4, now + 3 * HOUR))
    display = paired(at=proxy.url)
    hub.sync(room)
    display.wait("the meeting", shows_the_room)
    return display


def shows_the_room(status):
    return (status["paired"] and status["room"]["name"] == "Aurora"
            and status["room"]["current"]["title"] == "Design review")


def id_of(hub):
    [listed] = hub.cli("display", "list")["displays"]
    return listed["id"]


def forgotten(display, name):
    """Unpaired, under another key, and nothing of the room is left on the disk."""
    status = display.wait("forgotten, with a code for a new beginning", lambda s: not s["paired"] and s["pin"], 60)
    assert status["display_name"] != name, "another key"
    assert status["room"]["name"] is None
    for file in display.data.iterdir():
        if file.is_file():
            assert b"Design review" not in file.read_bytes(), file.name
    assert not (display.data / "bound").exists() and not (display.data / "bound.previous").exists()
    return status


def test_revoked_it_forgets_at_once_and_for_good(hub, wall, room):
    name = wall.status()["display_name"]
    hub.cli("display", "revoke", id_of(hub))
    status = forgotten(wall, name)
    hub.cli("display", "pair", status["pin"], "--room", room)
    wall.wait_live(60)


def test_revoked_while_it_was_off_it_learns_on_contact(hub, wall):
    name = wall.status()["display_name"]
    wall.stop()
    hub.cli("display", "revoke", id_of(hub))
    wall.start()
    forgotten(wall, name)


def test_a_revocation_in_a_file_is_enough(hub, proxy, wall, folder):
    """Everything of the hub is ill but one path, which any web server can serve."""
    name = wall.status()["display_name"]
    proxy.play({"faults": [{"what": "status", "status": 401, "challenge": "assertion", "on": "/v1/token", "cut": True},
                           {"what": "status", "status": 401, "challenge": "token",
                            "on": ["/v1/token*", "/v1/room*", "/v1/stream", "/v1/readmission", "/v1/hub*"]}]})
    wall.wait("noticed", lambda s: s["link"] != "live")
    hub.cli("display", "revoke", id_of(hub))
    hub.cli("display", "export-revocations", str(folder / "web"))
    assert list((folder / "web").rglob("*")), "written for a web server"
    wall.wait("forgotten by the file alone", lambda s: not s["paired"], HEALED)
    proxy.calm()
    forgotten(wall, name)


def test_nobody_else_can_revoke(hub, proxy, wall):
    """In words, by status, by a goodbye without a signature: nothing is forgotten."""
    before = fingerprint(wall.data)
    for fault in ({"status": 403, "code": "revoked"}, {"status": 410, "code": "revoked", "body": "json"},
                  {"status": 401, "challenge": "assertion", "code": "revoked"}):
        proxy.play({"faults": [{"what": "status", "cut": True, **fault}]})
        wall.wait("noticed", lambda s: s["link"] != "live")
        wall.run("retry")
        holds_for("the room", lambda: shows_the_room(wall.status()), 4)
    assert proxy.applied["status"] >= 3
    proxy.calm()
    wall.run("retry")
    wall.wait_live(HEALED)
    assert fingerprint(wall.data) == before


def test_I4_a_hub_at_a_new_address_is_the_same_hub(hub, new_hub, wall, folder):
    """Moved to another machine, with its data: no display needs a person."""
    before = fingerprint(wall.data)
    hub.stop()
    wall.stop()
    (folder / "moved").mkdir()
    shutil.copytree(hub.data, folder / "moved" / "hub")
    other = new_hub("moved")
    wall.start(other.url)
    wall.wait("live at the new address", lambda s: s["link"] == "live" and shows_the_room(s), 60)
    assert fingerprint(wall.data) == before


def test_I4_lost_tokens_cost_nothing(hub, wall):
    """Off for so long that no token is left, at neither side."""
    wall.stop()
    for file in wall.data.glob("secret-token*"):
        file.unlink()
    wall.start()
    wall.wait("live", lambda s: s["link"] == "live" and shows_the_room(s), 60)


def test_I4_a_display_that_lost_its_binding_is_let_in_by_its_key(hub, wall):
    """The disk has an older state: the key, and no word of a pairing."""
    name = wall.status()["display_name"]
    wall.stop()
    older = wall.data / "secret-identity.previous"
    assert older.exists(), "the state before the pairing: a key without a binding"
    for file in [*wall.data.glob("bound*"), *wall.data.glob("secret-token*"), *wall.data.glob("room*")]:
        file.unlink()
    older.rename(wall.data / "secret-identity")
    wall.start()
    status = wall.wait("live without a person", lambda s: s["link"] == "live" and shows_the_room(s), HEALED)
    assert status["display_name"] == name


def test_a_hub_that_lost_its_store_binds_again_beside_the_room(hub, wall, zone, room):
    """Refused for minutes: a code beside the room; typed, and nothing was wiped for it."""
    hub.stop()
    for file in hub.data.glob("hub.*"):
        file.unlink()
    hub.start()
    hub.add_room(room, zone)
    status = wall.wait("a code beside the room", lambda s: s["pin"] and s["concern"], 400)
    assert shows_the_room(status), "the room stays while the code is there"
    hub.cli("display", "pair", status["pin"], "--room", room)
    status = wall.wait("live", lambda s: s["link"] == "live" and not s["pin"] and s["concern"] in (None, "none"), HEALED)
    assert status["paired"] and status["room"]["name"] == "Aurora"


def test_a_rogue_hub_changes_nothing(hub, new_hub, wall, zone):
    """Refuses, offers a code, would approve it: with another key, and so in vain."""
    before = fingerprint(wall.data)
    rogue = new_hub("rogue")
    rogue.add_room("Trap", zone)
    wall.stop()
    wall.start(rogue.url)
    wall.wait("refused", lambda s: s["link"] in ("reconnecting", "doubted"))
    holds_for("the room, and no code", lambda: shows_the_room(wall.status()) and not wall.status()["pin"], 20)
    assert fingerprint(wall.data) == before
    wall.stop()
    wall.start(hub.url)
    wall.wait("live at home", lambda s: s["link"] == "live" and shows_the_room(s), 60)


@pytest.mark.parametrize("while_off", [False, True], ids=["live", "off"])
def test_a_new_hub_key_is_followed(hub, wall, while_off):
    if while_off:
        wall.stop()
    for _ in range(2):
        hub.cli("keys", "rotate")
    if while_off:
        wall.start()
    wall.wait("live", lambda s: s["link"] == "live" and shows_the_room(s), 60)
    # Whom it pins now is proved by a start against the hub that has only the new key.
    hub.stop()
    hub.start()
    wall.stop()
    wall.start()
    wall.wait("live", lambda s: s["link"] == "live" and shows_the_room(s), 60)


def test_a_cloned_disk_is_flagged_not_served_at_random(hub, wall, new_display, folder):
    """The machine that was first is served; the copy says what it is, and shows the room."""
    copy_disk(wall.data, folder / "display-clone" / "display")
    twin = new_display(hub.url, "clone")
    status = twin.wait("flagged", lambda s: s["concern"] == "cloned", HEALED)
    assert shows_the_room(status) and status["link"] != "live"
    holds_for("the first one is served", lambda: wall.status()["link"] == "live", 5)
    assert wall.status()["concern"] in (None, "none", "cloned")
    twin.stop()
    wait_until("the first one stays", lambda: shows_the_room(wall.status()))


def test_revoked_without_a_binding_it_pairs_under_a_fresh_key(hub, wall, room):
    """Its disk has an older state and its key is revoked: nobody lets it in, and nothing that
    it still has could be forgotten by a signature. It begins anew by itself."""
    name = wall.status()["display_name"]
    wall.stop()
    hub.cli("display", "revoke", id_of(hub))
    for file in [*wall.data.glob("bound*"), *wall.data.glob("secret-token*"), *wall.data.glob("room*")]:
        file.unlink()
    (wall.data / "secret-identity.previous").rename(wall.data / "secret-identity")
    wall.start()
    status = wall.wait("a code under another key", lambda s: s["pin"] and s["display_name"] != name, HEALED)
    hub.cli("display", "pair", status["pin"], "--room", room)
    wall.wait("live", lambda s: s["link"] == "live" and shows_the_room(s), 60)


def test_a_hub_from_its_backup_is_the_same_hub_in_a_new_generation(hub, wall, folder):
    """What the admin did after the backup is undone, on the wall as well, without a person."""
    before = fingerprint(wall.data)
    hub.cli("backup", str(folder / "hub.backup"), stdin="correct horse\n")
    # The display is ahead of the backup by several revisions.
    for lengths in ("[15]", "[20]", "[25]"):
        hub.cli("settings", "set", "booking.lengths_min", lengths, "--at", "organisation")
    hub.cli("settings", "set", "privacy.show", "none", "--at", "room:Aurora")
    wall.wait("titles are hidden", lambda s: s["link"] == "live" and s["room"]["current"]["title"] != "Design review")
    hub.stop()
    hub.data.rename(folder / "lost")
    hub.cli("restore", str(folder / "hub.backup"), stdin="correct horse\n")
    hub.start()
    wall.wait("live, with what the backup knows", lambda s: s["link"] == "live" and shows_the_room(s), HEALED)
    assert wall.status()["pin"] is None and fingerprint(wall.data) == before
    # And it goes on from there.
    hub.cli("settings", "set", "privacy.show", "none", "--at", "room:Aurora")
    wall.wait("titles are hidden again", lambda s: s["room"]["current"]["title"] != "Design review")
