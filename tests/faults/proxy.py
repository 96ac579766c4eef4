#!/usr/bin/python3
"""A faulty world between a display and its hub: passes HTTP/1.1 and WebSockets on, except for
what a script says. README.md has the scripts' format.

As a program:  proxy.py --upstream PORT [--listen PORT] [--tls DIR] [--script FILE] [--seed N]
In a test:     proxy = Proxy(hub_port); proxy.play({"faults": […]}); …; proxy.calm()
"""
import argparse
import asyncio
import collections
import json
import pathlib
import socket
import struct
import sys
import threading
import time
from typing import Any

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from answers import Message, answer, flipped, portal, read_message, refusal  # noqa: E402
from certificates import Certificates  # noqa: E402
from frames import Frame, close_frame, read_frame  # noqa: E402
from script import Fault, Script  # noqa: E402

_GONE = (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError)
_TICK = 0.05
_HISTORY = 16


def _reset(writer: asyncio.StreamWriter) -> None:
    """Ends a connection with a TCP reset instead of a polite end."""
    connection = writer.get_extra_info("socket")
    if connection:
        try:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except OSError:
            pass
    writer.transport.abort()


class Sink:
    """Where redirects lead: another origin that writes down all it is told."""

    def __init__(self) -> None:
        self.requests: list[Message] = []
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.requests.append(await read_message(reader))
            reply = answer(200, "application/x-protobuf", b"")
            writer.write(reply.head() + reply.body)
            await writer.drain()
        except _GONE:
            pass
        finally:
            writer.close()

    def secrets(self) -> list[str]:
        """Header lines that should never have come here."""
        return [f"{n}: {v}" for r in self.requests for n, v in r.headers if n.lower() in ("authorization", "cookie")]


class Proxy:
    """Listens from its construction to kill(). Everything public may be called from any thread."""

    def __init__(self, upstream: int, *, port: int = 0, certificates: Certificates | None = None):
        self._upstream, self._port, self._certificates = upstream, port, certificates
        self.sink = Sink()
        #: Faults that were applied, by kind; and requests that were passed on.
        self.applied: collections.Counter[str] = collections.Counter()
        self.passed = 0
        self._script = Script({"faults": []})
        self._began = time.monotonic()
        self._history: dict[str, collections.deque[Message]] = {}
        self._frames: collections.deque[Frame] = collections.deque(maxlen=_HISTORY)
        self._writers: dict[asyncio.StreamWriter, bool] = {}  # to displays; True: a stream
        self._tasks: set[asyncio.Task[None]] = set()
        self._listener: asyncio.Server | None = None
        self._seen: set[int] = set()
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        ready.wait(10)

    # ------------------------------------------------------------ for tests

    @property
    def port(self) -> int:
        return self._port

    @property
    def url(self) -> str:
        return f"{'https' if self._certificates else 'http'}://127.0.0.1:{self._port}"

    def play(self, document: dict[str, Any], seed: int = 0) -> None:
        """From now on this script, in place of the one before."""
        script = Script(document, seed)
        self._call(lambda: self._begin(script))

    def calm(self) -> None:
        """No faults any more. What they broke stays broken."""
        self.play({"faults": []})

    def cut(self) -> None:
        """Ends every connection."""
        self._call(lambda: self._cut(everything=True))

    def kill(self) -> None:
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(10)

    # ------------------------------------------------------------ the loop

    def _call(self, what: Any) -> None:
        done = threading.Event()

        def run() -> None:
            what()
            done.set()
        self._loop.call_soon_threadsafe(run)
        if not done.wait(10):
            raise RuntimeError("the proxy does not answer")

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        # Connections that end in the middle of TLS are this program's business, not news.
        self._loop.set_exception_handler(lambda loop, context: None)
        self._loop.run_until_complete(self._start())
        director = self._loop.create_task(self._direct())
        ready.set()
        self._loop.run_forever()
        director.cancel()
        for task in self._tasks:
            task.cancel()
        self._cut(everything=True)
        self._loop.run_until_complete(asyncio.sleep(0.05))
        self._loop.close()

    async def _start(self) -> None:
        sink = await asyncio.start_server(self.sink.serve, "127.0.0.1", 0,
                                          ssl=self._certificates.context() if self._certificates else None)
        self.sink.port = sink.sockets[0].getsockname()[1]
        await self._listen()

    async def _listen(self) -> None:
        self._listener = await asyncio.start_server(self._accept, "127.0.0.1", self._port)
        self._port = self._listener.sockets[0].getsockname()[1]

    def _begin(self, script: Script) -> None:
        self._script, self._began = script, time.monotonic()
        self._seen.clear()
        self._refuse()  # before what is open ends: nobody slips in again
        self._notice()

    def _now(self) -> float:
        return time.monotonic() - self._began

    def _pick(self, stage: str, method: str = "GET", path: str = "/") -> Fault | None:
        fault = self._script.pick(stage, self._now(), method, path)
        if fault:
            self.applied[fault.what] += 1
        return fault

    def _notice(self) -> None:
        """What begins with a fault: open connections end where it says so."""
        for index, fault in enumerate(self._script.faults):
            if fault.active(self._now()) and index not in self._seen:
                self._seen.add(index)
                if fault.cut or fault.what in ("refuse", "tls"):
                    self._cut(everything=fault.what in ("refuse", "tls"))

    def _refuse(self) -> bool:
        """Whether nobody listens now; from then on nobody does."""
        refuse = self._script.holds("refuse", self._now())
        if refuse and self._listener:
            self.applied["refuse"] += 1
            self._listener.close()
            self._listener = None
        return refuse

    async def _direct(self) -> None:
        while True:
            refuse = self._refuse()
            self._notice()
            if not refuse and not self._listener:
                await self._listen()
            await asyncio.sleep(_TICK)

    def _cut(self, *, everything: bool) -> None:
        for writer, stream in list(self._writers.items()):
            if stream or everything:
                writer.transport.abort()

    # ------------------------------------------------------------ one connection

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        self._writers[writer] = False
        try:
            if self._script.holds("refuse", self._now()):  # it came in while the door was closing
                _reset(writer)
                return
            fault = self._pick("connect")
            if fault and fault.what == "reset":
                _reset(writer)
                return
            if self._certificates:
                name = fault.own.get("certificate", "expired") if fault else "good"
                await writer.start_tls(self._certificates.context(name), ssl_handshake_timeout=15)
            while await self._exchange(reader, writer):
                pass
        except (*_GONE, ValueError, IndexError):
            pass
        finally:
            self._tasks.discard(task)
            self._writers.pop(writer, None)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer. True: the connection may be used again."""
        request = await read_message(reader)
        stream = request.get("Upgrade").lower() == "websocket"
        fault = self._pick("request", request.method, request.path)
        if fault and fault.what == "hang":
            await self._while_on(fault)
            return False
        if fault and fault.what == "delay":
            await asyncio.sleep(float(fault.own.get("seconds", 1)))
        elif fault and (said := self._false_answer(fault, request)):
            writer.write(said.head() + said.body)
            await writer.drain()
            return not stream
        if stream:
            await self._stream(request, reader, writer)
            return False
        return await self._pass_on(request, writer)

    async def _while_on(self, fault: Fault) -> None:
        while fault in self._script.faults and fault.lasts(self._now()):
            await asyncio.sleep(_TICK)

    def _false_answer(self, fault: Fault, request: Message) -> Message | None:
        if fault.what == "status":
            return refusal(fault.own)
        if fault.what == "portal":
            return portal()
        if fault.what == "redirect":
            scheme = "https" if self._certificates else "http"
            where = f"{scheme}://127.0.0.1:{self.sink.port}{request.path}"
            return answer(int(fault.own.get("status", 307)), "", b"", Location=where)
        known = self._history.get(f"{request.method} {request.path}")
        return known[0] if known else None

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self._upstream, limit=8 * 1024 * 1024)

    async def _pass_on(self, request: Message, writer: asyncio.StreamWriter) -> bool:
        try:
            upstream, out = await self._open()
        except OSError:
            bad = answer(502, "text/html", b"<html><body>Bad gateway</body></html>")
            writer.write(bad.head() + bad.body)
            await writer.drain()
            return True
        try:
            request.put("Connection", "close")
            out.write(request.head() + request.body)
            await out.drain()
            reply = await read_message(upstream, answers=request.method)
        finally:
            out.close()
        self.passed += 1
        reply.put("Connection", "keep-alive")
        if reply.status == 200:
            kept = self._history.setdefault(f"{request.method} {request.path}", collections.deque(maxlen=_HISTORY))
            kept.append(reply)
        return await self._deliver(self._pick("answer", request.method, request.path), reply, writer)

    async def _deliver(self, fault: Fault | None, reply: Message, writer: asyncio.StreamWriter) -> bool:
        own = fault.own if fault else {}
        if fault and fault.what == "lose":  # the hub has done it, and nobody hears of it
            _reset(writer)
            return False
        if fault and fault.what == "truncate":
            writer.write(reply.head() + reply.body[:int(len(reply.body) * float(own.get("keep", 0.5)))])
            await writer.drain()
            return False
        if fault and fault.what == "flip":
            reply = Message(reply.first, reply.headers,
                            flipped(reply.body, int(own.get("bits", 8)), self._script.number))
        elif fault and fault.what == "type":
            reply = Message(reply.first, list(reply.headers), reply.body)
            reply.put("Content-Type", own.get("type", "text/plain"))
        elif fault and fault.what == "drip":
            for byte in reply.head() + reply.body:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(1 / float(own.get("bytes_per_second", 5)))
            return True
        writer.write(reply.head() + reply.body)
        await writer.drain()
        return True

    # ------------------------------------------------------------ one stream

    async def _stream(self, request: Message, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            upstream, out = await self._open()
        except OSError:
            bad = answer(502, "", b"")
            writer.write(bad.head())
            return
        pumps: list[asyncio.Task[None]] = []
        try:
            out.write(request.head())
            await out.drain()
            reply = await read_message(upstream, answers="GET")
            writer.write(reply.head() + reply.body)
            await writer.drain()
            if reply.status != 101:
                return
            self._writers[writer] = True
            pumps = [asyncio.ensure_future(self._to_hub(reader, out)),
                     asyncio.ensure_future(self._to_display(upstream, writer))]
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            out.close()

    async def _silence(self) -> None:
        while self._script.holds("ws-stall", self._now()):
            self.applied["ws-stall"] += 1
            await asyncio.sleep(_TICK)

    async def _to_hub(self, reader: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
        while True:
            frame = await read_frame(reader)
            await self._silence()
            out.write(frame.raw)
            await out.drain()

    async def _to_display(self, upstream: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held: Frame | None = None
        counted: dict[int, int] = {}  # frames of this stream under each fault
        while True:
            frame = await read_frame(upstream)
            await self._silence()
            fault = self._pick("stream") if frame.carries else None
            what = fault.what if fault else ""
            if fault and what == "ws-close":
                counted[id(fault)] = counted.get(id(fault), 0) + 1
                if counted[id(fault)] > int(fault.own.get("after", 0)):
                    await self._close(fault, frame, writer)
                    return
            if frame.carries:
                self._frames.append(frame)
            sent = [frame]
            if what == "ws-drop":
                sent = []
            elif what == "ws-duplicate":
                sent = [frame, frame]
            elif what == "ws-replay":
                sent = [frame, self._frames[self._script.number(0, len(self._frames) - 1)]]
            elif fault and what == "ws-flip":
                sent = [Frame(frame.head, flipped(frame.payload, int(fault.own.get("bits", 4)), self._script.number))]
            elif what == "ws-reorder" and held is None:
                held, sent = frame, []
            if held is not None and frame is not held:
                sent.append(held)
                held = None
            writer.write(b"".join(f.raw for f in sent))
            await writer.drain()

    async def _close(self, fault: Fault, frame: Frame, writer: asyncio.StreamWriter) -> None:
        if fault.own.get("inside"):
            writer.write(frame.raw[:max(1, len(frame.raw) // 2)])
        elif fault.own.get("code"):
            writer.write(close_frame(int(fault.own["code"])))
        await writer.drain()


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--upstream", type=int, required=True, help="the hub's port on 127.0.0.1")
    words.add_argument("--listen", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    words.add_argument("--tls", type=pathlib.Path, help="speak TLS; folder for the certificates")
    words.add_argument("--script", type=pathlib.Path)
    words.add_argument("--seed", type=int, default=0)
    given = words.parse_args()
    proxy = Proxy(given.upstream, port=given.listen, certificates=Certificates(given.tls) if given.tls else None)
    print(proxy.url, flush=True)
    if given.script:
        proxy.play(json.loads(given.script.read_text()), given.seed)
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        proxy.kill()


if __name__ == "__main__":
    main()
