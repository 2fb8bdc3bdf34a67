"""A server on this computer that answers in every way that servers do."""

import socketserver
import ssl
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import unquote

ENDLESS = 20.0
"""Seconds that the server goes on where it never comes to an end: longer than anybody waits."""


@dataclass
class Heard:
    """What the server was asked: how often for each path, and how many at the same time."""

    paths: Counter[str] = field(default_factory=Counter)
    at_work: int = 0
    most_at_work: int = 0
    agents: set[str] = field(default_factory=set)
    methods: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Server:
    """Its address, and what it heard."""

    address: str
    heard: Heard


class Handler(socketserver.StreamRequestHandler):
    """One request a connection; what is asked for says how it is answered."""

    def handle(self) -> None:
        with suppress(OSError):
            self.answer()

    def answer(self) -> None:
        request = self.rfile.readline().decode("latin-1").split()
        if len(request) < 2:
            return
        for line in iter(self.rfile.readline, b"\r\n"):
            if not line:
                return
            name, _, value = line.decode("latin-1").partition(":")
            if name.lower() == "user-agent":
                self.server.heard.agents.add(value.strip())
        heard, lock = self.server.heard, self.server.lock
        with lock:
            heard.methods.add(request[0])
            heard.paths[request[1]] += 1
            heard.at_work += 1
            heard.most_at_work = max(heard.most_at_work, heard.at_work)
        try:
            self.route(request[1], heard.paths[request[1]])
        finally:
            with lock:
                heard.at_work -= 1

    def route(self, path: str, times: int) -> None:
        kind, _, rest = path.partition("?")[0].lstrip("/").partition("/")
        match kind:
            case "status":
                self.reply(int(rest))
            case "to":
                status, _, target = rest.partition("/")
                self.reply(int(status), f"Location: {unquote(target)}")
            case "nowhere":
                self.reply(302)
            case "circle":
                self.reply(302, f"Location: /circle/{1 - int(rest)}")
            case "on":
                self.reply(302, f"Location: /on/{int(rest) + 1}")
            case "trouble":
                self.reply(503 if times <= int(rest) else 200)
            case "busy":
                self.reply(*((429, "Retry-After: 0") if times == 1 else (200,)))
            case _:
                self.misbehave(kind)

    def misbehave(self, kind: str) -> None:
        match kind:
            case "silent":
                time.sleep(ENDLESS)
            case "slow":
                for byte in b"HTTP/1.1 200 OK\r\n" * 100:
                    self.wfile.write(bytes([byte]))
                    time.sleep(0.05)
            case "garbage":
                self.wfile.write(b"\x00\xff\xfe no HTTP at all \x1b[2J\r\n\r\n")
            case "headers":
                self.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"X-Much: " + b"x" * 5_000_000)
            case "cut":
                return
            case "endless":
                self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
                until = time.monotonic() + ENDLESS
                while time.monotonic() < until:
                    self.wfile.write(b"<p>and so on" * 1000)
            case _:
                time.sleep(0.05)
                self.reply(200)

    def reply(self, status: int, *headers: str) -> None:
        lines = [f"HTTP/1.1 {status} As asked", "Content-Length: 0", "Connection: close", *headers]
        self.wfile.write(("\r\n".join(lines) + "\r\n\r\n").encode("latin-1"))


class _Listening(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self.heard = Heard()
        self.lock = threading.Lock()
        self.context = context
        super().__init__(("127.0.0.1", 0), Handler)

    def finish_request(self, request: object, client_address: object) -> None:
        # In the connection's own thread: a handshake that fails is the visitor's affair.
        with suppress(OSError):
            if self.context:
                request = self.context.wrap_socket(request, server_side=True)
            super().finish_request(request, client_address)


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """The server, on a port that was free."""
    with _Listening(context) as listening:
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        scheme = "https" if context else "http"
        try:
            yield Server(f"{scheme}://127.0.0.1:{listening.server_address[1]}", listening.heard)
        finally:
            listening.shutdown()
            thread.join()
