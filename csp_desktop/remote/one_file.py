"""Fetches one small file over HTTPS; imported only when that is wanted, since it brings urllib and ssl."""

from __future__ import annotations

import http.client
import ssl
import time
import urllib.error
import urllib.request
from typing import IO

import truststore

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import ExpectedError, Unavailable
from csp_desktop.domain.releases import is_loopback_address, is_secure_address

PIECE_BYTES = 16 * 1024


def fetch(address: str, *, limit_bytes: int, timeout_seconds: float) -> bytes:
    """Return what lies at an address.

    Nothing is sent but the request itself: no cookie, no version, no name.

    Args:
        address: https; http only on this computer.
        limit_bytes: More is refused.
        timeout_seconds: For each step of the connection, and for the whole of the answer.

    Raises:
        Unavailable: ``UPDATE_UNREACHABLE``, ``UPDATE_TOO_SLOW``, ``UPDATE_SERVER_ERROR``, ``UPDATE_CUT_OFF`` or
            ``UPDATE_NOT_SECURE``.
        ExpectedError: ``UPDATE_MOVED`` or ``UPDATE_TOO_LARGE``.
    """
    if not _may_follow(address, address):
        raise ExpectedError(Code.UPDATE_MOVED)
    request = urllib.request.Request(  # noqa: S310  the scheme was looked at just above
        address, headers={"User-Agent": "csp-desktop", "Accept": "application/json"}
    )
    deadline = time.monotonic() + timeout_seconds
    try:
        with _opener(address).open(request, timeout=timeout_seconds) as response:
            return _read(response, limit_bytes, deadline)
    except urllib.error.HTTPError as error:
        with error:
            raise Unavailable(Code.UPDATE_SERVER_ERROR, status=error.code) from error
    except urllib.error.URLError as error:
        raise Unavailable(_code_of(error.reason)) from error
    except (http.client.HTTPException, OSError) as error:
        code = _code_of(error)
        raise Unavailable(Code.UPDATE_CUT_OFF if code is Code.UPDATE_UNREACHABLE else code) from error


def _read(response: http.client.HTTPResponse, limit_bytes: int, deadline: float) -> bytes:
    content = b""
    while piece := response.read1(PIECE_BYTES):
        content += piece
        if len(content) > limit_bytes:
            raise ExpectedError(Code.UPDATE_TOO_LARGE, kilobytes=limit_bytes // 1024)
        # The socket's own timeout starts anew with every byte that trickles in.
        if time.monotonic() > deadline:
            raise Unavailable(Code.UPDATE_TOO_SLOW)
    if response.length:
        raise Unavailable(Code.UPDATE_CUT_OFF)
    return content


def _opener(address: str) -> urllib.request.OpenerDirector:
    """Return an opener for http and https alone; the usual one knows ftp, files and data too."""
    opener = urllib.request.OpenerDirector()
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # A company's proxy is asked, but never for this very computer.
    proxies = urllib.request.ProxyHandler({} if is_loopback_address(address) else None)
    for handler in (
        proxies,
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=context),
        urllib.request.HTTPDefaultErrorHandler(),
        _Redirects(address),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows to https alone; a trial on this computer may stay on it.

    Args:
        start: The address that was asked first.
    """

    max_redirections = 5

    def __init__(self, start: str) -> None:
        self._start = start

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """Refuse to go on to an address that anybody on the way could answer for."""
        if not _may_follow(self._start, newurl):
            fp.close()
            raise ExpectedError(Code.UPDATE_MOVED)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _may_follow(start: str, target: str) -> bool:
    return is_secure_address(target) or (is_loopback_address(start) and is_loopback_address(target))


def _code_of(reason: object) -> Code:
    if isinstance(reason, TimeoutError):
        return Code.UPDATE_TOO_SLOW
    # Certificates that nobody vouches for, and answers that are no TLS at all.
    if isinstance(reason, ssl.SSLError):
        return Code.UPDATE_NOT_SECURE
    return Code.UPDATE_UNREACHABLE
