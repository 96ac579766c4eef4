"""HTTP messages, and the false answers that pass for a hub's."""
import asyncio
import dataclasses
import email.utils
import json
import time
from typing import Any

PROTOBUF = "application/x-protobuf"
#: What a display could be fooled by, and what it could not.
CHALLENGES = {
    "token": 'Bearer realm="lintel", error="invalid_token", error_description="The token is not known."',
    "assertion": 'Bearer realm="lintel", error="invalid_assertion"',
    "basic": 'Basic realm="proxy"',
    "bare": "Bearer",
}
PORTAL = ("<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>Guest network</h1>"
          "<form action='/login'>Please accept the terms.</form></body></html>")


@dataclasses.dataclass
class Message:
    """A request or an answer, with its body whole."""
    first: str
    headers: list[tuple[str, str]]
    body: bytes = b""

    def get(self, name: str) -> str:
        return next((v for n, v in self.headers if n.lower() == name.lower()), "")

    def put(self, name: str, value: str) -> None:
        self.headers = [(n, v) for n, v in self.headers if n.lower() != name.lower()] + [(name, value)]

    def head(self) -> bytes:
        return "".join([f"{self.first}\r\n", *(f"{n}: {v}\r\n" for n, v in self.headers), "\r\n"]).encode("latin-1")

    @property
    def method(self) -> str:
        return self.first.split(" ")[0]

    @property
    def path(self) -> str:
        return self.first.split(" ")[1].split("?")[0]

    @property
    def status(self) -> int:
        return int(self.first.split(" ")[1])


async def read_message(reader: asyncio.StreamReader, *, answers: str = "") -> Message:
    """A whole message; `answers` is the method of the request that it answers."""
    raw = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = raw[:-4].split("\r\n")
    message = Message(first, [(n.strip(), v.strip()) for n, _, v in (line.partition(":") for line in lines)])
    bodiless = answers and (message.status < 200 or message.status in (204, 304) or answers == "HEAD")
    if bodiless:
        return message
    if message.get("Transfer-Encoding").lower() == "chunked":
        while size := int((await reader.readline()).split(b";")[0], 16):
            message.body += await reader.readexactly(size)
            await reader.readline()
        while (await reader.readline()).strip():
            pass
        message.headers = [(n, v) for n, v in message.headers if n.lower() != "transfer-encoding"]
        message.put("Content-Length", str(len(message.body)))
    elif length := message.get("Content-Length"):
        message.body = await reader.readexactly(int(length))
    elif answers:
        message.body = await reader.read()
        message.put("Content-Length", str(len(message.body)))
    return message


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7f:
        out.append(value & 0x7f | 0x80)
        value >>= 7
    return bytes([*out, value])


def _text(field: int, value: str) -> bytes:
    data = value.encode()
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def problem(status: int, code: str, retry_after_ms: int = 0) -> bytes:
    """lintel.v1.Problem, written by hand: the proxy is no part of the product."""
    data = _text(1, f"urn:lintel:problem:{code}") + _text(2, "Refused") + _varint(3 << 3) + _varint(status)
    data += _text(6, code)
    if retry_after_ms:
        data += _varint(7 << 3) + _varint(retry_after_ms)
    return data


def answer(status: int, content_type: str, body: bytes, **more: str) -> Message:
    message = Message(f"HTTP/1.1 {status} {'OK' if status == 200 else 'Said'}", [("Server", "elsewhere")], body)
    if content_type:
        message.put("Content-Type", content_type)
    for name, value in more.items():
        message.put(name.replace("_", "-"), value)
    message.put("Content-Length", str(len(body)))
    return message


def refusal(own: dict[str, Any]) -> Message:
    """The false answer that a fault of kind "status" describes."""
    status = int(own.get("status", 401))
    code = own.get("code", {401: "invalid_token", 403: "revoked", 404: "not_found", 410: "pairing_expired"}
                   .get(status, "temporarily_unavailable"))
    body = own.get("body", "problem")
    content_type, data = {
        "problem": (PROTOBUF, problem(status, code)),
        "json": ("application/problem+json", json.dumps({"status": status, "code": code}).encode()),
        "html": ("text/html; charset=utf-8", b"<html><body><h1>" + str(status).encode() + b"</h1></body></html>"),
        "garbage": (PROTOBUF, bytes(range(256)) * 4),
        "empty": ("", b""),
    }[body]
    more = {}
    challenge = own.get("challenge", "none")
    if challenge != "none":
        more["WWW_Authenticate"] = CHALLENGES.get(challenge, challenge)
    wait = own.get("retry_after")
    if isinstance(wait, dict):
        more["Retry_After"] = email.utils.formatdate(time.time() + wait["date_in"], usegmt=True)
    elif wait is not None:
        more["Retry_After"] = str(wait)
    return answer(status, content_type, data, **more)


def portal() -> Message:
    return answer(200, "text/html; charset=utf-8", PORTAL.encode())


def flipped(data: bytes, bits: int, number) -> bytes:
    """`data` with that many bits turned; `number(low, high)` draws them."""
    turned = bytearray(data)
    for _ in range(bits if turned else 0):
        at = number(0, len(turned) * 8 - 1)
        turned[at // 8] ^= 1 << at % 8
    return bytes(turned)
