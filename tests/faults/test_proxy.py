"""The proxy itself: passes on what it should, and each fault is what it says."""
import asyncio
import email.utils
import http.client
import json
import pathlib
import socket
import ssl
import threading
import time

import pytest

from answers import answer, read_message
from certificates import Certificates
from frames import BINARY, CLOSE, Frame, read_frame
from proxy import Proxy
from script import BadScript, Script


def frame(payload: bytes) -> bytes:
    return bytes([0x80 | BINARY, len(payload)]) + payload


class PlainHub:
    """Answers with how often it was asked; a stream counts its frames aloud."""

    def __init__(self) -> None:
        self.asked = 0
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        ready.wait(5)

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        self._loop.run_forever()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await read_message(reader)
        self.asked += 1
        if request.get("Upgrade"):
            writer.write(b"HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
            try:
                for number in range(40):
                    writer.write(frame(b"%d" % number))
                    await writer.drain()
                    await asyncio.sleep(0.02)
            except ConnectionError:
                return
        else:
            reply = answer(200, "application/x-protobuf", b"%d" % self.asked)
            writer.write(reply.head() + reply.body)
        await writer.drain()
        writer.close()

    def kill(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)


@pytest.fixture
def hub():
    made = PlainHub()
    yield made
    made.kill()


@pytest.fixture
def proxy(hub):
    made = Proxy(hub.port)
    yield made
    made.kill()


def get(proxy, path="/v1/x", method="GET", timeout=5.0, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=timeout)
    try:
        connection.request(method, path, headers=headers)
        reply = connection.getresponse()
        return reply.status, dict(reply.getheaders()), reply.read()
    finally:
        connection.close()


def stream(proxy, most=10):
    """The messages of a stream until it ends, as numbers; a close frame as its code."""
    async def run():
        reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
        writer.write(b"GET /v1/stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
        head = await read_message(reader, answers="GET")
        got = [] if head.status == 101 else [f"status {head.status}"]
        try:
            while len(got) < most and head.status == 101:
                f: Frame = await asyncio.wait_for(read_frame(reader), 3)
                got.append(int.from_bytes(f.payload, "big") if f.opcode == CLOSE else f.payload.decode())
        except (asyncio.IncompleteReadError, ConnectionError):
            got.append("end")
        writer.close()
        return got
    return asyncio.run(run())


def only(**fault):
    return {"faults": [fault]}


def test_passes_on(hub, proxy):
    assert get(proxy)[::2] == (200, b"1")
    assert stream(proxy, 4) == ["0", "1", "2", "3"]
    hub.kill()


@pytest.mark.parametrize("challenge, expected", [
    ("token", 'error="invalid_token"'), ("assertion", 'error="invalid_assertion"'), ("basic", "Basic"),
    ("none", None), ("Bearer error=\"own_words\"", "own_words")])
def test_false_401(hub, proxy, challenge, expected):
    proxy.play(only(what="status", status=401, challenge=challenge))
    status, headers, _ = get(proxy)
    assert status == 401 and hub.asked == 0
    assert (expected in headers["WWW-Authenticate"]) if expected else "WWW-Authenticate" not in headers


def test_retry_after_in_both_spellings(proxy):
    proxy.play(only(what="status", status=503, retry_after=7))
    assert get(proxy)[1]["Retry-After"] == "7"
    proxy.play(only(what="status", status=503, retry_after={"date_in": 60}))
    when = email.utils.parsedate_to_datetime(get(proxy)[1]["Retry-After"])
    assert 50 < when.timestamp() - time.time() <= 61


def test_where_when_and_how_often(proxy):
    proxy.play({"faults": [{"what": "portal", "on": "/v1/token*", "methods": ["POST"], "times": 2}]})
    assert get(proxy, "/v1/room")[0] == 200 and get(proxy, "/v1/token")[1]["Content-Type"] != "text/html; charset=utf-8"
    bodies = [get(proxy, "/v1/token", "POST")[2] for _ in range(3)]
    assert [b"Guest" in b for b in bodies] == [True, True, False]
    proxy.play(only(what="portal", **{"from": 60}))
    assert b"Guest" not in get(proxy)[2]


def test_one_seed_one_story(proxy):
    def story(seed):
        proxy.play(only(what="portal", chance=0.5), seed)
        return [b"Guest" in get(proxy)[2] for _ in range(24)]
    first = story(7)
    assert first == story(7) != story(8) and set(first) == {True, False}


def test_redirect_leads_to_a_sink_that_tells(proxy):
    proxy.play(only(what="redirect", status=302))
    status, headers, _ = get(proxy)
    assert status == 302
    port = int(headers["Location"].split(":")[2].split("/")[0])
    assert port == proxy.sink.port != proxy.port
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", "/", headers={"Authorization": "Bearer x"})
    connection.getresponse()
    assert proxy.sink.secrets() == ["Authorization: Bearer x"]


def test_bodies_are_cut_turned_and_mislabelled(proxy):
    proxy.play(only(what="truncate", keep=0))
    with pytest.raises(http.client.IncompleteRead):
        get(proxy)
    proxy.play(only(what="flip", bits=1))
    body = get(proxy)[2]
    assert body != b"2" and len(body) == 1
    proxy.play(only(what="type", type="text/plain"))
    assert get(proxy)[1]["Content-Type"] == "text/plain"


def test_silence_reset_and_refusal(proxy):
    proxy.play(only(what="hang"))
    with pytest.raises(socket.timeout):
        get(proxy, timeout=0.5)
    proxy.play(only(what="reset"))
    with pytest.raises(ConnectionResetError):
        get(proxy)
    proxy.play(only(what="lose"))
    with pytest.raises(ConnectionResetError):
        get(proxy)
    proxy.play(only(what="refuse"))
    with pytest.raises(ConnectionRefusedError):
        for _ in range(50):
            get(proxy)
            time.sleep(0.02)
    proxy.calm()
    for _ in range(100):
        try:
            assert get(proxy)[0] == 200
            return
        except ConnectionRefusedError:
            time.sleep(0.02)
    raise AssertionError("listens again")


def test_drips(proxy):
    proxy.play(only(what="drip", bytes_per_second=200))
    began = time.monotonic()
    assert get(proxy)[0] == 200
    assert time.monotonic() - began > 0.3


def test_old_answers_after_new_ones(proxy):
    assert [get(proxy)[2] for _ in range(3)] == [b"1", b"2", b"3"]
    proxy.play(only(what="replay"))
    assert get(proxy)[2] == b"1"


def test_frames(proxy):
    def story(**fault):
        proxy.play(only(on="*", **fault))
        return stream(proxy, 6)
    assert story(what="ws-duplicate", times=1)[:3] == ["0", "0", "1"]
    assert story(what="ws-reorder", times=1)[:3] == ["1", "0", "2"]
    assert story(what="ws-drop", times=1)[:2] == ["1", "2"]
    assert story(what="ws-close", after=2) == ["0", "1", "end"]
    assert story(what="ws-close", code=1011) == [1011, "end"]
    assert story(what="ws-close", inside=True) == ["end"]
    assert story(what="ws-flip", bits=1, times=1)[0] != "0"
    assert len(story(what="ws-replay")) == 6
    assert story(what="status", status=403) == ["status 403"]


def test_a_stalled_stream_says_nothing_until_it_is_over(proxy):
    proxy.play(only(what="ws-stall", **{"for": 1.0}))
    began = time.monotonic()
    assert stream(proxy, 2) == ["0", "1"]
    assert time.monotonic() - began > 0.8


def test_a_stream_is_cut_when_a_fault_begins(proxy):
    proxy.play(only(what="portal", cut=True, **{"from": 0.3}))
    assert stream(proxy, 40)[-1] == "end"


def test_certificates(hub, tmp_path):
    made = Certificates(tmp_path / "tls")
    proxy = Proxy(hub.port, certificates=made)
    trust = ssl.create_default_context(cafile=str(made.authority))

    def ask():
        connection = http.client.HTTPSConnection("127.0.0.1", proxy.port, timeout=5, context=trust)
        connection.request("GET", "/")
        return connection.getresponse().status
    try:
        assert ask() == 200
        for name, word in (("expired", "expired"), ("early", "not yet valid"), ("foreign", "unable to get local issuer"),
                           ("wrong-name", "mismatch")):
            proxy.play(only(what="tls", certificate=name))
            with pytest.raises(ssl.SSLCertVerificationError, match=word):
                ask()
    finally:
        proxy.kill()


@pytest.mark.parametrize("document", [
    [], {"faults": [{"what": "weather"}]}, {"faults": [{"what": "hang", "sattus": 1}]},
    {"faults": [{"what": "hang", "chance": 2}]}, {"faults": [{"what": "hang", "for": 0}]}, {"fault": []}])
def test_a_bad_script_is_refused(document):
    with pytest.raises(BadScript):
        Script(document)


def test_the_scripts_beside_it_are_good():
    scripts = sorted((pathlib.Path(__file__).parent / "scripts").glob("*.json"))
    assert scripts
    for path in scripts:
        assert Script(json.loads(path.read_text())).faults
