"""Backup and restore, the admin PIN, and TLS that the hub makes itself, with the real program."""
import base64
import hashlib
import json
import pathlib
import re
import socket
import sqlite3
import ssl
import subprocess
import urllib.request

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from support.hub import Hub
from support.process import Process
from support.waiting import wait_until

PASSPHRASE = "correct horse battery staple\n"
VOUCHER = "2.25.211287871465169461293290144206490399298"


@pytest.fixture
def hub(programs, tmp_path):
    one = Hub(programs / "lintel-hub", tmp_path / "first")
    yield one
    one.kill()


def generation(data: pathlib.Path) -> str:
    with sqlite3.connect(data / "hub.db") as store:
        return store.execute("SELECT generation FROM store_info").fetchone()[0]


def run(programs: pathlib.Path, *words: str, stdin: str = PASSPHRASE) -> subprocess.CompletedProcess:
    return subprocess.run([str(programs / "lintel-hub"), *map(str, words)], input=stdin, capture_output=True,
                          text=True, timeout=60, check=False)


def hub_key(url: str) -> bytes:
    with urllib.request.urlopen(url + "/v1/hub/keys", timeout=10) as answer:
        return base64.b64decode(json.load(answer)["key"])


@pytest.mark.parametrize("running", [True, False], ids=["running", "stopped"])
def test_a_backup_brings_the_hub_back_under_a_new_generation(programs, hub, tmp_path, running):
    hub.add_room("Aurora", "Europe/Berlin")
    key, before = hub_key(hub.url), generation(hub.data)
    if not running:
        hub.stop()
    file = tmp_path / "hub.backup"
    done = run(programs, "backup", file, "--data", hub.data)
    assert done.returncode == 0, done.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"Aurora" not in file.read_bytes()
    if running:
        hub.stop()
    restored = tmp_path / "second" / "hub"
    done = run(programs, "restore", file, "--data", restored)
    assert done.returncode == 0, done.stderr
    assert restored.stat().st_mode & 0o777 == 0o700
    for name in ("hub-key", "storage-key", "setup-secret"):
        assert (restored / name).read_bytes() == (hub.data / name).read_bytes(), name
        assert (restored / name).stat().st_mode & 0o777 == 0o600, name
    second = Hub(programs / "lintel-hub", tmp_path / "second")
    try:
        assert [room["name"] for room in second.cli("room", "list")["rooms"]] == ["Aurora"]
        assert hub_key(second.url) == key, "displays know it by this key"
        assert generation(restored) != before
    finally:
        second.kill()


def test_what_cannot_be_restored_is_refused_and_leaves_nothing(programs, hub, tmp_path):
    file = tmp_path / "hub.backup"
    assert run(programs, "backup", file, "--data", hub.data).returncode == 0
    assert run(programs, "backup", tmp_path / "x", "--data", hub.data, stdin="short\n").returncode == 1
    assert run(programs, "backup", tmp_path / "x", "--data", hub.data, stdin="").returncode == 1
    good = file.read_bytes()
    flipped = bytearray(good)
    flipped[len(good) // 2] ^= 1
    target = tmp_path / "new"
    for name, content, passphrase in (("wrong passphrase", good, "another passphrase\n"),
                                      ("flipped bit", bytes(flipped), PASSPHRASE),
                                      ("cut short", good[:-5000], PASSPHRASE), ("foreign", b"PK\3\4", PASSPHRASE)):
        bad = tmp_path / "bad.backup"
        bad.write_bytes(content)
        done = run(programs, "restore", bad, "--data", target, stdin=passphrase)
        assert done.returncode == 1 and done.stderr.startswith("lintel-hub: "), name
        assert not target.exists(), name
        assert not list(tmp_path.glob("new*")), name
    done = run(programs, "restore", file, "--data", hub.data)
    assert done.returncode == 1 and "not an empty folder" in done.stderr


def test_the_admin_pin_is_kept_as_a_hash_and_masked(programs, hub):
    hub.add_room("Aurora", "Europe/Berlin")

    def listed(at="organisation"):
        values = hub.cli("settings", "get", "--at", at)["settings"]
        return next(v for v in values if v["key"] == "admin_pin")

    assert listed()["value_json"] == "null"
    for bad in ("123", "1234567890123", "12a4", ""):
        assert hub.run("admin-pin", "set", stdin=bad + "\n").returncode == 1, bad
    hub.cli("admin-pin", "set", stdin="4711\n")
    assert listed()["value_json"] == "" and listed()["from"] == "organisation", "set, and not to be shown"
    hub.cli("admin-pin", "set", "--at", "room:Aurora", stdin="0815\n")
    assert listed("room:Aurora")["from"] == "room:Aurora"
    with sqlite3.connect(hub.data / "hub.db") as store:
        rows = store.execute("SELECT value FROM settings WHERE key = 'admin_pin'").fetchall()
    assert len(rows) == 2 and len(set(rows)) == 2
    assert all(re.match(r'"\$argon2id\$v=19\$m=32768,t=3,p=1\$', row[0]) for row in rows)
    hub.cli("admin-pin", "clear", "--at", "room:Aurora")
    assert listed("room:Aurora")["from"] == "organisation"
    assert "4711" not in hub.output() and "argon2" not in hub.output()
    for word in ("set", "unset"):
        refused = hub.run("settings", word, "admin_pin", *(["4711"] if word == "set" else []), "--at", "organisation")
        assert refused.returncode == 1 and "admin-pin set" in refused.stderr
    told = hub.run("settings", "history", "admin_pin", "--at", "organisation").stdout
    assert "argon2" not in told and len(json.loads(told)["changes"]) == 1
    hub.cli("settings", "set", "titles.kept_days", "30", "--at", "organisation")
    assert hub.run("settings", "set", "titles.kept_days", "0", "--at", "organisation").returncode == 1


def openssl(*words: str, stdin: str = "") -> str:
    return subprocess.run(["openssl", *words], input=stdin, capture_output=True, text=True, timeout=20,
                          check=False).stdout


def certificate_at(port: int) -> str:
    """PEM, as an independent client is shown it."""
    shown = openssl("s_client", "-connect", f"127.0.0.1:{port}", "-showcerts")
    return re.search(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", shown, re.S)[0]


def voucher_of(certificate: str) -> tuple[bytes, bytes]:
    """Hub key and signature."""
    parsed = openssl("asn1parse", stdin=certificate)
    value = re.search(r"OBJECT +:" + re.escape(VOUCHER) + r"\n([^\n]*)OCTET STRING +\[HEX DUMP\]:([0-9A-F]+)", parsed)
    assert "BOOLEAN" not in value[1], "not critical"
    der = bytes.fromhex(value[2])
    assert der[:2] == b"\x04\x60" and len(der) == 98, "an OCTET STRING of 96 bytes"
    return der[2:34], der[34:]


def verify(certificate: str) -> bytes:
    """The hub's key, after its signature was checked."""
    key, signature = voucher_of(certificate)
    info = base64.b64decode("".join(openssl("x509", "-noout", "-pubkey", stdin=certificate).splitlines()[1:-1]))
    Ed25519PublicKey.from_public_bytes(key).verify(
        signature, b"lintel tls key v1\0" + hashlib.sha256(info).digest())
    return key


def public_half(seed: pathlib.Path) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed.read_bytes()).public_key().public_bytes(
        serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def test_tls_that_the_hub_makes_itself_is_vouched_for_by_its_key(programs, tmp_path):
    data, port_file = tmp_path / "hub", tmp_path / "port"
    command = [str(programs / "lintel-hub"), "serve", "--data", str(data), "--listen", "127.0.0.1:0", "--port-file",
               str(port_file), "--tls-own", "--public-url", "https://rooms.example.org:8443"]
    process = Process(command, tmp_path / "log")
    try:
        port = wait_until("the hub listens", lambda: int(port_file.read_text()))
        first = certificate_at(port)
        assert verify(first) == public_half(data / "hub-key")
        text = openssl("x509", "-noout", "-text", stdin=first)
        assert "DNS:rooms.example.org, IP Address:127.0.0.1" in text
        assert "Jan  1 00:00:00 2000 GMT" in text and "Dec 31 23:59:59 2199 GMT" in text
        assert "prime256v1" in text
        assert (data / "tls-own.pem").stat().st_mode & 0o777 == 0o600
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with socket.create_connection(("127.0.0.1", port)) as raw, context.wrap_socket(raw) as tls:
            tls.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            assert b" 200 " in tls.recv(100)

        # Another hub key: another certificate, without a restart.
        done = run(programs, "keys", "rotate", "--data", data, "--json", stdin="")
        assert done.returncode == 0, done.stderr
        assert "export-revocations" in json.loads(done.stdout)["hint"], "files signed before are no longer enough"
        second = wait_until("the certificate follows the key",
                            lambda: (lambda c: c if voucher_of(c)[0] != voucher_of(first)[0] else None)(
                                certificate_at(port)))
        assert verify(second) == public_half(data / "hub-key")
        assert process.stop() == 0

        port_file.unlink()
        process = Process(command, tmp_path / "log")
        port = wait_until("the hub listens again", lambda: int(port_file.read_text()))
        assert certificate_at(port) == second, "the same certificate after a restart"
    finally:
        process.kill()
