"""A company's HTTP proxy: the only one who knows where a name leads, and it counts who asked."""
import collections
import contextlib
import socket
import socketserver
import threading


class _Tunnel(socketserver.StreamRequestHandler):
    """One CONNECT (RFC 9110 §9.3.6), then bytes both ways."""

    server: "_Server"

    def handle(self) -> None:
        request = self.rfile.readline(8192).decode("latin-1").split()
        while self.rfile.readline(8192).strip():
            pass
        if len(request) != 3 or request[0] != "CONNECT":
            self._say("405 Method Not Allowed")
            return
        self.server.asked[request[1]] += 1
        port = self.server.names.get(request[1])
        if port is None:
            self._say("502 Bad Gateway")
            return
        with socket.create_connection(("127.0.0.1", port)) as hub:
            self._say("200 Connection established")
            back = threading.Thread(target=_copy, args=(hub, self.connection), daemon=True)
            back.start()
            _copy(self.connection, hub)
            back.join()

    def _say(self, status: str) -> None:
        self.wfile.write(f"HTTP/1.1 {status}\r\n\r\n".encode())


def _copy(source: socket.socket, to: socket.socket) -> None:
    with contextlib.suppress(OSError):  # either side may go at any time
        while data := source.recv(65536):
            to.sendall(data)
    with contextlib.suppress(OSError):
        to.shutdown(socket.SHUT_WR)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Tunnel)
        self.names: dict[str, int] = {}
        self.asked: collections.Counter[str] = collections.Counter()
        self._clients: set[socket.socket] = set()

    def process_request(self, request, client_address) -> None:
        self._clients.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request) -> None:
        self._clients.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address) -> None:
        """Connections that end are no news."""

    def cut(self) -> None:
        for client in list(self._clients):
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)


class ConnectProxy:
    """Listens from its construction to kill(). `asked` counts CONNECTs by "host:port"."""

    def __init__(self) -> None:
        self._server = _Server()
        self.asked = self._server.asked
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def lead(self, name: str, port: int) -> None:
        """Whoever asks for `name`, "host:port", gets to that port of this machine."""
        self._server.names[name] = port

    def kill(self) -> None:
        """Nobody listens any more, and every connection ends."""
        self._server.shutdown()
        self._server.server_close()
        self._server.cut()
