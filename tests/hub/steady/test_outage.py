"""A thousand displays come back after an outage: the displays' own session code, a real hub."""
import json
import os
import pathlib
import re
import sqlite3
import struct
import time
import urllib.request

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from support.hub import Hub
from support.process import Process
from support.waiting import wait_until

COUNT = 1000
RATE = 25  # fewer than come at once
OUTAGE_S = 30 * 60  # on the displays' clock
CEILING_MS = 30_000  # of a pause, before jitter


def cbor(value: object) -> bytes:
    """RFC 8949, as far as an identity needs it."""
    def head(major: int, number: int) -> bytes:
        if number < 24:
            return bytes([major << 5 | number])
        return bytes([major << 5 | 24, number]) if number < 256 else bytes([major << 5 | 25]) + struct.pack(">H", number)
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    assert isinstance(value, dict)
    return head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value.items())


def pair_all(data: pathlib.Path, roster: pathlib.Path) -> None:
    """What a thousand pairings leave behind, on both sides."""
    seeds = [os.urandom(32) for _ in range(COUNT)]
    public = [Ed25519PrivateKey.from_private_bytes(s).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
              for s in [(data / "hub-key").read_bytes(), (data / "recovery-key").read_bytes(), *seeds]]
    now = int(time.time() * 1000)
    with sqlite3.connect(data / "hub.db") as store, roster.open("wb") as out:
        organisation, name = store.execute("SELECT id, name FROM organisations").fetchone()
        room = store.execute("SELECT id FROM rooms").fetchone()[0]
        for seed, key in zip(seeds, public[2:]):
            binding = os.urandom(16).hex()
            store.execute("INSERT INTO bindings (id, organisation_id, room_id, display_key, display_name, transcript,"
                          " paired_at) VALUES (?, ?, ?, ?, 'brisk-otter', ?, ?)",
                          (binding, organisation, room, key, os.urandom(32), now))
            identity = cbor({0: 1, 1: seed, 2: binding, 3: organisation, 4: name, 5: public[0], 6: public[1]})
            out.write(struct.pack(">I", len(identity)) + identity)
    roster.chmod(0o600)


class CrowdedHub(Hub):
    """With a rate that the test sets."""
    rate = 2000

    def start(self) -> None:
        port_file = self._folder / "port"
        port_file.unlink(missing_ok=True)
        self._process = Process(
            [str(self._program), "serve", "--data", str(self.data), "--listen", f"127.0.0.1:{self._port}",
             "--port-file", str(port_file), "--admissions-per-second", str(self.rate)], self._folder / "hub.log")
        self._port = wait_until("the hub listens", lambda: int(port_file.read_text()))


def figures(hub: Hub) -> dict[str, float]:
    with urllib.request.urlopen(hub.url + "/metrics", timeout=5) as answer:
        text = answer.read().decode()
    return {name: float(value) for name, value in re.findall(r"^(lintel_\w+) (\S+)$", text, re.M)}


@pytest.fixture
def hub(programs, tmp_path):
    one = CrowdedHub(programs / "lintel-hub", tmp_path / "hub")
    yield one
    one.kill()


def test_a_thousand_displays_are_let_back_at_the_rate_and_within_their_time(programs, hub, tmp_path):
    hub.add_room("Aurora", "Europe/Berlin")
    hub.cli("calendar", "add", "built-in", "--room", "Aurora")
    hub.stop()
    fleet_data = tmp_path / "fleet"
    fleet_data.mkdir()
    pair_all(hub.data, fleet_data / "roster")
    hub.start()
    fleet = Process([str(programs / "lintel-fleet"), "--hub", hub.url, "--hub-data", str(hub.data), "--room",
                     "Aurora", "--count", str(COUNT), "--data", str(fleet_data), "--hold", "600", "--outage", str(OUTAGE_S)],
                    tmp_path / "fleet.log")
    try:
        wait_until("all displays are live", lambda: figures(hub)["lintel_streams"] == COUNT, seconds=120, pause=0.3)

        hub.kill()
        hub.rate = RATE
        spent = json.loads(wait_until("half an hour has passed for the displays",
                                      lambda: re.search(r"^lintel-fleet: outage (.*)$", fleet.output(), re.M),
                                      seconds=400)[1])
        assert spent["outage_ms"] == OUTAGE_S * 1000
        # Their pauses are drawn from the whole of the longest one, and nobody stopped trying.
        assert spent["fewest_failures"] > 20
        assert 0.98 * CEILING_MS < spent["longest_pause_ms"] <= CEILING_MS
        assert spent["late_pause_mean_ms"] == pytest.approx(CEILING_MS / 2, rel=0.03)
        assert spent["late_pauses"] == pytest.approx(COUNT * OUTAGE_S / 3 / (CEILING_MS / 2000), rel=0.1)
        print(spent)
        hub.start()
        back = time.monotonic()
        seen = []  # before, after, admitted
        while True:
            before = time.monotonic()
            now = figures(hub)
            seen.append((before, time.monotonic(), now.get("lintel_admissions_total", 0)))
            if now["lintel_streams"] == COUNT:
                break
            assert time.monotonic() - back < COUNT / RATE + 30, f"{now['lintel_streams']:.0f} of {COUNT} are live"
            time.sleep(0.2)
        # Whatever two looks one takes: never more between them than the rate.
        for i, (begun, _, first) in enumerate(seen):
            for _, ended, last in seen[i + 1:]:
                assert last - first <= RATE * (ended - begun) + 1, f"{last - first} in {ended - begun:.2f} s"
        assert seen[-1][2] >= COUNT
        assert now.get("lintel_admissions_refused_total", 0) > 0, "more came at once than the rate"
        print(f"{COUNT} displays live {time.monotonic() - back:.1f} s after the hub was back, "
              f"{now.get('lintel_admissions_refused_total', 0):.0f} told to come later")
        assert fleet.running()
    finally:
        fleet.kill()
