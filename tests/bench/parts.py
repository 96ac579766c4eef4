"""The processes that are measured: a hub, a display, an X server, a Chromium; and clients."""
import hashlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time

SIZE = (1280, 800)


def wait_until(condition, what, seconds=30, pause=0.02):
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
            if found:
                return found
        except (OSError, ValueError, KeyError, subprocess.CalledProcessError):
            pass
        if time.monotonic() > end:
            raise SystemExit(f"bench: not within {seconds} s: {what}")
        time.sleep(pause)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Bench:
    """A folder and the processes in it; both gone at the end."""

    def __init__(self, programs):
        self.bin = pathlib.Path(programs).resolve()
        # Short: the path of a Unix socket has at most 107 bytes.
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="lb-", dir="/tmp"))
        self.children = []
        for name in ("home", "run"):
            (self.folder / name).mkdir(mode=0o700)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            self.end(child)
        shutil.rmtree(self.folder, ignore_errors=True)

    def env(self, **more):
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG")}
        return kept | {"HOME": str(self.folder / "home"), "XDG_RUNTIME_DIR": str(self.folder / "run"),
                       "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"} | more

    def start(self, words, log, env=None, **options):
        with open(self.folder / log, "ab") as out:
            child = subprocess.Popen([str(word) for word in words], stdin=subprocess.DEVNULL, stdout=out,
                                     stderr=out, env=env or self.env(), start_new_session=True, **options)
        self.children.append(child)
        return child

    def end(self, child, number=signal.SIGTERM):
        """Ends a child with all that it started."""
        if child in self.children:
            self.children.remove(child)
        try:
            os.killpg(child.pid, number)
            child.wait(10)
        except ProcessLookupError:
            pass
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()


class Hub:
    def __init__(self, bench, name="hub", env=None):
        self.bench, self.data = bench, bench.folder / name
        port_file = bench.folder / f"{name}.port"
        self.child = bench.start([bench.bin / "lintel-hub", "serve", "--data", self.data, "--listen", "127.0.0.1:0",
                                  "--port-file", port_file, "--admissions-per-second", "5000"],
                                 f"{name}.log", env)
        self.port = int(wait_until(lambda: port_file.read_text().strip(), "the hub listens"))
        self.url = f"http://127.0.0.1:{self.port}"

    def run(self, *words):
        done = subprocess.run([str(self.bench.bin / "lintel-hub"), *map(str, words), "--data", str(self.data), "--json"],
                              capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise SystemExit(f"bench: lintel-hub {' '.join(map(str, words))}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def room(self, name, meetings=()):
        self.run("room", "add", name, "--zone", "Etc/UTC", "--capacity", 8)
        self.run("calendar", "add", "built-in", "--room", name)
        for title, start, end in meetings:
            self.run("meeting", "add", "--room", name, "--title", title, "--organiser", "Product",
                     "--start", start.isoformat(), "--end", end.isoformat())

    def admin(self):
        """A connection to the local socket of the hub, kept open."""
        return AdminConnection(self.data / "hub.sock")

    def token(self, room):
        """Pairs as any JSON client can, and returns the first access token."""
        def ask(path, body):
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
            connection.request("POST", path, json.dumps(body),
                               {"Content-Type": "application/json", "Accept": "application/json"})
            reply = connection.getresponse()
            text = reply.read()
            if reply.status >= 300:
                raise SystemExit(f"bench: POST {path}: {reply.status} {text[:200]!r}")
            return {re.sub(r"[A-Z]", lambda m: "_" + m[0].lower(), key): value for key, value in json.loads(text).items()}
        key, nonce = ed25519_public_key(), os.urandom(32)
        commitment = hashlib.sha256(b"lintel pairing commit v1\0" + key + nonce).digest()
        offer = ask("/v1/pairing/sessions", {"commitment": b64(commitment)})
        session = f"/v1/pairing/sessions/{offer['session_id']}"
        ask(session + "/reveal", {"pollSecret": offer["poll_secret"], "displayKey": b64(key), "displayNonce": b64(nonce),
                                  "displayName": "bench"})
        transcript = hashlib.sha256(b"lintel pairing transcript v1\0" + bytes.fromhex(offer["session_id"]) + commitment
                                    + unb64(offer["hub_key"]) + unb64(offer["hub_nonce"]) + key + nonce).digest()
        pin = f"{int.from_bytes(transcript[:8], 'big') % 1_000_000:06}"
        self.run("display", "pair", pin, "--room", room)
        time.sleep(int(offer.get("poll_interval_ms", 5000)) / 1000 + 0.1)
        binding = ask(session + "/poll", {"pollSecret": offer["poll_secret"]})["binding"]
        return binding["token"].get("accessToken") or binding["token"]["access_token"]


def b64(raw):
    import base64
    return base64.b64encode(raw).decode()


def unb64(text):
    import base64
    return base64.b64decode(text)


def ed25519_public_key():
    made = subprocess.run(["openssl", "genpkey", "-algorithm", "ED25519", "-outform", "DER"], capture_output=True, check=True)
    public = subprocess.run(["openssl", "pkey", "-inform", "DER", "-pubout", "-outform", "DER"], input=made.stdout,
                            capture_output=True, check=True)
    return public.stdout[-32:]


class AdminConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("localhost", timeout=10)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(str(self.path))

    def send_json(self, method, target, body):
        self.request(method, target, json.dumps(body), {"Content-Type": "application/json", "Accept": "application/json"})
        reply = self.getresponse()
        text = reply.read()
        if reply.status >= 300:
            raise SystemExit(f"bench: {method} {target}: {reply.status} {text[:300]!r}")


class Display:
    def __init__(self, bench, hub_url, data, screen=None, env=None):
        self.bench, self.data = bench, data
        env = env or (bench.env(DISPLAY=screen.name, QT_QPA_PLATFORM="xcb") if screen else bench.env())
        self.began = time.monotonic()
        self.child = bench.start([bench.bin / "lintel-display", "--hub", hub_url, "--data", data, "--windowed",
                                  "--size", "%dx%d" % SIZE], "display.log", env)

    def status(self):
        out = subprocess.run([str(self.bench.bin / "lintel-display"), "status", "--data", str(self.data)],
                             capture_output=True, text=True, timeout=10, check=True, env=self.bench.env()).stdout
        return json.loads(out)

    def pair(self, hub, room):
        pin = wait_until(lambda: self.status().get("pin"), "a PIN on the glass")
        hub.run("display", "pair", pin, "--room", room)
        self.wait_live()

    def wait_live(self):
        wait_until(lambda: self.status()["paired"] and self.status()["link"] == "live", "the display is live")

    def end(self, number=signal.SIGTERM):
        self.bench.end(self.child, number)


PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>Room</title><style>
* { margin: 0; box-sizing: border-box } body { background: #0f1318; color: #fff; font-family: Inter, sans-serif; width: 100vw;
height: 100vh; overflow: hidden; display: flex } main { background: #146261; flex: 1; padding: 44px; display: flex;
flex-direction: column; justify-content: space-between } aside { width: 420px; padding: 40px } h1 { font-size: 64px }
h2 { font-size: 180px; letter-spacing: -.05em } p { font-size: 46px } button { font-size: 27px; height: 100px; width: 320px;
border-radius: 20px; border: 0 } li { list-style: none; background: #212832; border-radius: 14px; margin: 8px 0; padding: 20px;
font-size: 22px } </style></head><body><main><h1>Aurora</h1><div><h2>Free</h2><p>until 16:00</p></div>
<div><button>Book 30 min</button></div></main><aside><h1>14:05</h1><ul><li>16:00 Hiring sync</li><li>17:00 Roadmap</li>
<li>18:00 Customer call</li></ul></aside></body></html>"""


class Chromium:
    def __init__(self, bench, screen):
        page = bench.folder / "page.html"
        page.write_text(PAGE, encoding="utf-8")
        profile = tempfile.mkdtemp(prefix="profile-", dir=bench.folder)
        self.bench = bench
        words = ["chromium", "--kiosk", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--disable-sync",
                 "--disable-default-apps", "--disable-extensions", "--password-store=basic", "--window-position=0,0",
                 "--window-size=%d,%d" % SIZE, f"--user-data-dir={profile}", page.as_uri()]
        self.began = time.monotonic()
        self.child = bench.start(words, "chromium.log", bench.env(DISPLAY=screen.name))

    def end(self):
        self.bench.end(self.child)
