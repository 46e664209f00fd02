"""Fetching the news, from a real server on loopback."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.remote import one_file
from csp_desktop.remote.updates import LARGEST_BYTES, HttpsReleaseNews
from csp_desktop.services.ports.releases import ReleaseNews
from tests.remote.news_server import NewsServer, moved, whole
from tests.remote.signing import PUBLIC_KEY, news


@pytest.fixture
def server() -> Iterator[NewsServer]:
    made = NewsServer()
    yield made
    made.close()


def asker(server: NewsServer, path: str = "/updates.json", timeout_seconds: float = 5.0) -> ReleaseNews:
    return HttpsReleaseNews(server.address(path), PUBLIC_KEY, timeout_seconds)


def refusal(news_of: ReleaseNews) -> ExpectedError:
    with pytest.raises(ExpectedError) as caught:
        news_of.newest()
    return caught.value


def test_the_news_are_fetched_and_believed(server: NewsServer) -> None:
    server.give(news())

    assert asker(server).newest().version.text == "1.2.3"


def test_nothing_is_sent_but_a_plain_request(server: NewsServer) -> None:
    server.give(news())

    asker(server).newest()

    ((path, headers),) = server.asked
    assert path == "/updates.json"
    assert headers.pop("Host").startswith("127.0.0.1:")
    assert headers == {
        "Accept-Encoding": "identity",
        "User-Agent": "csp-desktop",
        "Accept": "application/json",
        "Connection": "close",
    }


def test_no_proxy_is_asked_for_this_very_computer(server: NewsServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server.give(news())

    assert asker(server).newest().version.text == "1.2.3"


def test_exactly_64_kb_are_read_and_one_byte_more_is_not(server: NewsServer) -> None:
    server.give(b"x" * LARGEST_BYTES)
    at_the_limit = refusal(asker(server))
    server.give(b"x" * (LARGEST_BYTES + 1))
    above = refusal(asker(server))

    assert (at_the_limit.code, above.code) == (Code.UPDATE_NOT_NEWS, Code.UPDATE_TOO_LARGE)


def test_an_answer_without_end_is_left(server: NewsServer) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not server.hurry.is_set():
            handler.wfile.write(b"x" * 8192)

    server.answers["/updates.json"] = answer

    assert refusal(asker(server)).code is Code.UPDATE_TOO_LARGE


def test_a_server_that_says_nothing_is_given_up(server: NewsServer) -> None:
    def answer(_handler: BaseHTTPRequestHandler) -> None:
        server.hurry.wait(30)

    server.answers["/updates.json"] = answer

    error = refusal(asker(server, timeout_seconds=0.1))

    assert (type(error), error.code) == (Unavailable, Code.UPDATE_TOO_SLOW)


def test_a_server_that_trickles_is_given_up_though_each_byte_is_in_time(server: NewsServer) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "10000")
        handler.end_headers()
        while not server.hurry.wait(0.02):
            handler.wfile.write(b"x")

    server.answers["/updates.json"] = answer

    assert refusal(asker(server, timeout_seconds=0.3)).code is Code.UPDATE_TOO_SLOW


@pytest.mark.parametrize(
    "target",
    [
        "http://example.invalid/updates.json",
        "http://127.0.0.1.example.invalid/",
        "http://name@example.invalid/",
        "https://name:word@example.invalid/",
    ],
)
def test_a_redirect_to_an_insecure_address_is_not_followed(server: NewsServer, target: str) -> None:
    server.answers["/updates.json"] = moved(target)

    assert refusal(asker(server)).code is Code.UPDATE_MOVED


@pytest.mark.parametrize("target", ["ftp://127.0.0.1/x", "file:///etc/hostname", "data:,x"])
def test_a_redirect_to_what_is_no_http_is_not_followed(server: NewsServer, target: str) -> None:
    server.answers["/updates.json"] = moved(target)

    assert refusal(asker(server)).code in (Code.UPDATE_MOVED, Code.UPDATE_SERVER_ERROR)
    assert len(server.asked) == 1


def test_a_redirect_that_stays_on_this_computer_is_followed(server: NewsServer) -> None:
    server.answers["/old"] = moved(server.address())
    server.give(news())

    assert asker(server, "/old").newest().version.text == "1.2.3"


def test_a_circle_of_redirects_ends(server: NewsServer) -> None:
    server.answers["/updates.json"] = moved(server.address())

    assert refusal(asker(server)).code is Code.UPDATE_SERVER_ERROR
    assert len(server.asked) < 10


@pytest.mark.parametrize(
    ("start", "target", "is_followed"),
    [
        ("https://a.example/x", "https://b.example/y", True),
        ("https://a.example/x", "http://a.example/x", False),
        ("https://a.example/x", "http://127.0.0.1/x", False),
        ("http://127.0.0.1/x", "https://a.example/x", True),
        ("http://127.0.0.1/x", "http://localhost/x", True),
    ],
)
def test_https_is_never_left_again(start: str, target: str, is_followed: bool) -> None:
    assert one_file._may_follow(start, target) is is_followed


@pytest.mark.parametrize("status", [404, 500, 503])
def test_an_error_of_the_server_is_told_with_its_number(server: NewsServer, status: int) -> None:
    server.answers["/updates.json"] = lambda handler: handler.send_error(status)

    error = refusal(asker(server))

    assert (error.code, error.facts) == (Code.UPDATE_SERVER_ERROR, {"status": status})


def test_news_that_break_off_are_told(server: NewsServer) -> None:
    content = news()
    server.answers["/updates.json"] = lambda handler: whole(handler, content[:100], promised=len(content))

    assert refusal(asker(server)).code is Code.UPDATE_CUT_OFF


def test_pieces_that_break_off_are_told(server: NewsServer) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nabc")

    server.answers["/updates.json"] = answer

    assert refusal(asker(server)).code is Code.UPDATE_CUT_OFF


@pytest.mark.parametrize("content", [b"", b"no http at all\r\n\r\n", b"HTTP/1.1 nonsense\r\n\r\n"])
def test_an_answer_that_is_no_http_is_told(server: NewsServer, content: bytes) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(content)

    server.answers["/updates.json"] = answer

    assert refusal(asker(server)).code is Code.UPDATE_CUT_OFF


def test_what_is_no_json_is_refused(server: NewsServer) -> None:
    server.give(b"<html>Please sign in to the hotel's network</html>")

    assert refusal(asker(server)).code is Code.UPDATE_NOT_NEWS


def test_nobody_at_the_address_is_told() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/"

        assert refusal(HttpsReleaseNews(address, PUBLIC_KEY)).code is Code.UPDATE_UNREACHABLE


def test_https_without_a_certificate_is_not_trusted(server: NewsServer) -> None:
    server.give(news())

    error = refusal(HttpsReleaseNews(server.address(scheme="https"), PUBLIC_KEY, 5.0))

    assert error.code is Code.UPDATE_NOT_SECURE
    assert server.asked == []


def test_a_certificate_that_nobody_vouches_for_is_told_as_such() -> None:
    assert one_file._code_of(ssl.SSLCertVerificationError("self-signed certificate")) is Code.UPDATE_NOT_SECURE


def test_certificates_are_looked_at_and_names_compared() -> None:
    opener = one_file._opener("https://a.example/")
    handlers: list[object] = vars(opener)["handlers"]
    contexts = [context for each in handlers if (context := vars(each).get("_context")) is not None]

    assert [(context.verify_mode, context.check_hostname) for context in contexts] == [(ssl.CERT_REQUIRED, True)]


@pytest.mark.parametrize("address", ["http://a.example/", "ftp://127.0.0.1/", "file:///etc/hostname"])
def test_no_other_address_is_asked_at_all(address: str) -> None:
    assert refusal(HttpsReleaseNews(address, PUBLIC_KEY)).code is Code.UPDATE_MOVED
