"""A server on loopback that answers as a test wants it to."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


class NewsServer:
    """Answers every path by its own function; keeps what was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.hurry = threading.Event()
        """Set at the end, so that answers which dawdle stop."""
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                owner.asked.append((self.path, dict(self.headers.items())))
                answer = owner.answers.get(self.path)
                if answer is None:
                    self.send_error(404)
                else:
                    answer(self)

            def log_message(self, format: str, *arguments: object) -> None:
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: object, client_address: object) -> None:
                """A client that leaves early is what many tests are about."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def address(self, path: str = "/updates.json", scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self._server.server_address[1]}{path}"

    def give(self, content: bytes, path: str = "/updates.json") -> None:
        """Answer with a whole file."""
        self.answers[path] = lambda handler: whole(handler, content)

    def close(self) -> None:
        self.hurry.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def whole(handler: BaseHTTPRequestHandler, content: bytes, promised: int | None = None) -> None:
    """Send a file, with the length that is promised."""
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(content) if promised is None else promised))
    handler.end_headers()
    handler.wfile.write(content)


def moved(target: str) -> Answer:
    """Return an answer that points elsewhere."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", target)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer
