"""Whatever comes over the network gets a clear error and breaks nothing."""
import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest

from conftest import BIN


def send(hub, path, body=b"", content_type="application/json", method="POST", **headers):
    request = urllib.request.Request(hub.url + path, data=body, method=method,
                                     headers={"Content-Type": content_type, "Accept": "application/json", **headers})
    try:
        with urllib.request.urlopen(request, timeout=10) as reply:
            return reply.status, dict(reply.headers), reply.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


@pytest.mark.parametrize("body, content_type", [
    (b"{", "application/json"),
    (b"[]", "application/json"),
    (b'{"commitment": 5}', "application/json"),
    (b'{"commitment": "AAAA"}', "application/json"),
    (b"\xff\xff\xff\xff", "application/x-protobuf"),
    (b"\x0a\x7fshort", "application/x-protobuf"),
])
def test_malformed_bodies_are_400_with_a_problem(hub, body, content_type):
    status, headers, reply = send(hub, "/v1/pairing/sessions", body, content_type)
    assert status == 400
    assert headers["Content-Type"].startswith("application/problem+json")
    problem = json.loads(reply)
    assert problem["status"] == 400 and problem["code"] and problem["detail"]
    assert send(hub, "/healthz", method="GET")[0] == 200


def test_unknown_fields_are_ignored(hub):
    body = json.dumps({"commitment": "A" * 43 + "=", "from_the_future": {"x": 1}}).encode()
    assert send(hub, "/v1/pairing/sessions", body)[0] == 201


def test_wrong_content_type_is_415(hub):
    assert send(hub, "/v1/pairing/sessions", b"x", "text/plain")[0] == 415


def test_oversized_body_is_413(hub):
    status, _, _ = send(hub, "/v1/pairing/sessions", b"{" + b" " * 4_000_000 + b"}")
    assert status == 413


def test_no_and_wrong_credentials_are_401_with_a_challenge(hub):
    """I5: 401 only after the credential was checked, and always with a challenge."""
    for headers in ({}, {"Authorization": "Bearer nonsense"}):
        status, got, _ = send(hub, "/v1/room/snapshot", method="GET", **headers)
        assert status == 401
        assert got["WWW-Authenticate"].startswith("Bearer")
    assert 'error="invalid_token"' in got["WWW-Authenticate"]


def test_garbage_on_the_wire_does_not_stop_the_hub(hub):
    port = int(hub.url.rsplit(":", 1)[1])
    for garbage in (b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/9.9\r\n\r\n", b"\0" * 4096,
                    b"POST /v1/token HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", port), timeout=5) as s:
            s.sendall(garbage)
            s.settimeout(5)
            try:
                s.recv(4096)
            except OSError:
                pass
    assert send(hub, "/healthz", method="GET")[0] == 200


@pytest.mark.parametrize("words", [
    ("room", "add", "Nowhere", "--zone", "Mars/Olympus"),
    ("room", "add", "", "--zone", "Europe/Berlin"),
    ("display", "pair", "12345", "--room", "Aurora"),
    ("display", "pair", "123456", "--room", "No such room"),
    ("calendar", "add", "caldav", "--room", "Aurora", "--url", "not a url", "--user", "u", "--password-file", "/dev/null"),
    ("theme", "push", "/nonexistent", "--at", "organisation"),
    ("room", "add", "Two\nlines", "--zone", "Europe/Berlin"),
    ("room", "add", "Nowhere", "--zone", "Europe/Berlin", "--capacity", "-3"),
    ("calendar", "add", "caldav", "--room", "Aurora", "--url", "http://127.0.0.1:1/", "--user", "u", "--password-file",
     "/dev/null"),
    ("calendar", "add", "caldav", "--room", "Aurora", "--url", "http://127.0.0.1:1/", "--user", "a:b",
     "--password-file", __file__),
    ("settings", "set", "message", "  ", "--at", "organisation"),
])
def test_admin_mistakes_are_refused_in_words(hub, zone, words):
    hub.add_room("Aurora", zone)
    done = hub.run(*words)
    assert done.returncode in (1, 2) and done.stderr.strip()
    assert [r["name"] for r in hub.cli("room", "list")["rooms"]] == ["Aurora"]


def test_wrong_usage_is_exit_2(hub):
    done = hub.run("room", "frobnicate")
    assert done.returncode == 2 and '"frobnicate"' in done.stderr


@pytest.mark.parametrize("words", [
    ("--public-url", "javascript:alert(1)"), ("--public-url", "foo"), ("--public-url", "https://u:p@hub.example"),
    ("--max-pairings", "0"), ("--max-pairings", "-1"), ("--organisation", ""), ("--organisation", "a\nb"),
])
def test_a_hub_does_not_start_with_nonsense(folder, words):
    done = subprocess.run([BIN / "lintel-hub", "serve", "--data", folder / "hub", *words], capture_output=True, text=True,
                          timeout=20, check=False)
    assert done.returncode == 2 and words[0] in done.stderr


def test_why_a_calendar_is_not_read_is_listed(hub, zone, folder):
    hub.add_room("Aurora", zone)
    secret = folder / "secret"
    secret.write_text("secret\n")
    hub.cli("calendar", "add", "caldav", "--room", "Aurora", "--url", "http://127.0.0.1:1/cal/", "--user", "u",
            "--password-file", str(secret))
    end = time.monotonic() + 20
    asked = [BIN / "lintel-hub", "calendar", "list", "--data", hub.data]
    while "no whole answer" not in (listed := subprocess.run(asked, capture_output=True, text=True, check=True).stdout):
        assert time.monotonic() < end, listed
        time.sleep(0.2)


@pytest.mark.skipif(os.path.exists("/dev/dri") or os.path.exists("/dev/fb0"), reason="there is a screen")
def test_without_a_screen_the_display_says_so(folder):
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for words in (("--gallery",), ("--hub", "http://127.0.0.1:1", "--data", str(folder / "display"))):
        done = subprocess.run([BIN / "lintel-display", *words], capture_output=True, text=True, timeout=20, check=False,
                              env=env)
        assert done.returncode == 1 and "no screen" in done.stderr, done
    assert subprocess.run([BIN / "lintel-display", "frobnicate"], capture_output=True, timeout=20, check=False,
                          env=env).returncode == 2


def test_secrets_stay_out_of_logs(hub, radicale, paired, room):
    from support.radicale import PASSWORD
    display = paired()
    assert PASSWORD not in hub.output()
    assert PASSWORD.encode() not in (hub.data / "hub.db").read_bytes()
    for word in ("Bearer ", "poll_secret", "access_token"):
        assert word not in hub.output() and word not in display.output()
