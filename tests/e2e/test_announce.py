"""The hub tells the local network where it is, wherever an Avahi runs, and works all the same where none does."""
import os
import pathlib
import urllib.request

import pytest

from support.local_network import LocalNetwork
from support.waiting import holds_for, wait_until

KIND = "_lintel._tcp"
URL = "https://rooms.example.org"

pytestmark = pytest.mark.skipif(
    os.geteuid() != 0 or pathlib.Path("/run/avahi-daemon/pid").exists(),
    reason="an Avahi of its own needs its place under /run")


@pytest.fixture
def network(keep) -> LocalNetwork:
    return keep(LocalNetwork())


def healthy(hub) -> bool:
    with urllib.request.urlopen(hub.url + "/healthz", timeout=10) as reply:
        return reply.status == 200


def test_announced_while_it_runs_and_after_avahi_was_started_again(network, new_hub):
    hub = new_hub(env=network.env(), words=("--public-url", URL, "--organisation", "Northlight"))
    wait_until("said once that there is none", lambda: hub.output().count("not announced") == 1)
    assert healthy(hub)
    network.start()
    [[name, _, _, port, records]] = wait_until("announced", lambda: network.found(KIND), 30)
    assert name == "Northlight" and port == hub.url.rsplit(":", 1)[1]
    for record in ('"path=/"', '"tls=0"', '"version=', f'"url={URL}"'):
        assert record in records
    network.stop()
    assert healthy(hub)
    network.start()
    wait_until("and again", lambda: network.found(KIND), 30)
    hub.stop()
    wait_until("taken back", lambda: not network.found(KIND), 30)


def test_two_hubs_of_one_name_are_both_there(network, new_hub):
    network.start()
    words = ("--public-url", URL, "--organisation", "Northlight")
    hubs = [new_hub(name, env=network.env(), words=words) for name in ("one", "two")]
    wait_until("both", lambda: len({found[0] for found in network.found(KIND)}) == 2, 40)
    assert {found[3] for found in network.found(KIND)} == {hub.url.rsplit(":", 1)[1] for hub in hubs}


@pytest.mark.parametrize("words", [(), ("--public-url", URL, "--no-announce")], ids=["loopback", "switched off"])
def test_what_nobody_may_know_of_is_not_announced(network, new_hub, words):
    network.start()
    hub = new_hub(env=network.env(), words=words)
    holds_for("nothing is said", lambda: not network.found(KIND), 3)
    assert healthy(hub)
