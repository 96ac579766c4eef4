"""A display in a few lines: it pairs, keeps a stream open and sends what somebody taps, when the test says so."""
import base64
import hashlib
import http.client
import json
import os
import socket
import struct
import threading
import time
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from .hub import Hub, tidy
from .waiting import wait_until


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


class Door:
    def __init__(self, hub: Hub, room: str):
        self._hub = hub
        self._socket: socket.socket | None = None
        key = Ed25519PrivateKey.generate().public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        nonce = os.urandom(32)
        commitment = hashlib.sha256(b"lintel pairing commit v1\0" + key + nonce).digest()
        offer = self._ask("POST", "/v1/pairing/sessions", {"commitment": _b64(commitment)})
        session = f"/v1/pairing/sessions/{offer['session_id']}"
        self._ask("POST", session + "/reveal", {"pollSecret": offer["poll_secret"], "displayKey": _b64(key),
                                                "displayNonce": _b64(nonce), "displayName": "test"})
        said = hashlib.sha256(
            b"lintel pairing transcript v1\0" + bytes.fromhex(offer["session_id"]) + commitment
            + base64.b64decode(offer["hub_key"]) + base64.b64decode(offer["hub_nonce"]) + key + nonce).digest()
        hub.cli("display", "pair", f"{int.from_bytes(said[:8], 'big') % 1_000_000:06}", "--room", room)

        def poll() -> dict[str, Any] | None:
            return self._ask("POST", session + "/poll", {"pollSecret": offer["poll_secret"]}).get("binding")
        binding = wait_until("it is paired", poll, 30, 1)
        self._token = binding["token"]["access_token"]

    def _ask(self, method: str, path: str, body: dict | None = None, **headers: str) -> Any:
        to = http.client.HTTPConnection(self._hub.url.removeprefix("http://"), timeout=10)
        to.request(method, path, json.dumps(body) if body is not None else None,
                   {"Content-Type": "application/json", "Accept": "application/json", **headers})
        reply = to.getresponse()
        text = reply.read().decode()
        assert reply.status < 300, f"{method} {path}: {reply.status} {text[:300]}"
        return tidy(json.loads(text))

    def _authorised(self, method: str, path: str, body: dict | None = None) -> Any:
        return self._ask(method, path, body, Authorization=f"Bearer {self._token}")

    def come(self) -> None:
        """Opens the stream: a display stands at the door."""
        host, port = self._hub.url.removeprefix("http://").split(":")
        line = socket.create_connection((host, int(port)), 10)
        line.sendall((f"GET /v1/stream HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                      f"Sec-WebSocket-Protocol: lintel.v1.json\r\nAuthorization: Bearer {self._token}\r\n\r\n").encode())
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += line.recv(1)
        assert b" 101 " in head.split(b"\r\n")[0], head
        self._socket = line
        self._say({"hello": {"version": "test"}})
        threading.Thread(target=self._listen, args=(line,), daemon=True).start()

    def _say(self, frame: dict) -> None:
        data = json.dumps(frame).encode()
        assert self._socket and len(data) < 126
        self._socket.sendall(struct.pack("!BB", 0x81, 0x80 | len(data)) + b"\0\0\0\0" + data)

    def _listen(self, line: socket.socket) -> None:
        """Reads to the end, and lets the hub know now and then that somebody is there."""
        line.settimeout(10)
        due = 0.0
        while self._socket is line:
            try:
                if time.monotonic() >= due:  # each is answered: at once would be a storm
                    due = time.monotonic() + 10
                    self._say({"ping": {"id": 1}})
                if not line.recv(65536):
                    return
            except TimeoutError:
                pass
            except (OSError, AssertionError):
                return

    def kill(self) -> None:
        line, self._socket = self._socket, None
        if line:
            line.close()

    def snapshot(self) -> dict[str, Any]:
        return self._authorised("GET", "/v1/room/snapshot")

    def meetings(self) -> list[dict[str, Any]]:
        """Each once, by start."""
        all_days = {m["id"]: m for day in self.snapshot()["days"] for m in day.get("instances", [])}
        return sorted(all_days.values(), key=lambda m: m["start_ms"])

    def act(self, **action: dict[str, Any]) -> dict[str, Any]:
        """What became of a tap."""
        return self._authorised("POST", "/v1/bookings", {"idempotencyKey": os.urandom(16).hex(), **action})

    def check_in(self, meeting: dict[str, Any]) -> dict[str, Any]:
        return self.act(checkIn={"instanceId": meeting["id"]})
