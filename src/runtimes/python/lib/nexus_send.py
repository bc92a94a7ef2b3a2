"""One request of a cell, sent by the page. `requests`, `httpx` and `urllib` here all end in this module."""

from http.client import responses

from pyodide.ffi import to_js

# The page's side, as program.ts hands it over: it sends a request at once, or later.
host = None

# What a browser writes into requests by itself and nobody else may.
FORBIDDEN = {
    "accept-encoding", "connection", "content-length", "cookie", "expect", "host", "origin",
    "referer", "te", "trailer", "transfer-encoding", "upgrade", "user-agent",
}  # fmt: skip


class NetworkError(OSError):
    """No answer came."""


class NetworkTimeout(TimeoutError):
    """No answer came in time."""


class Answer:
    """What came back: status, reason, headers as pairs, body as bytes, and the address that answered."""

    def __init__(self, sent):
        self.status = sent.status
        # A service worker's answer has no reason of its own.
        self.reason = sent.reason or responses.get(sent.status, "")
        self.headers = [tuple(pair) for pair in sent.headers.to_py()]
        self.body = sent.body.to_bytes()
        self.url = sent.url


def send(method, url, headers=(), body=None, timeout=None):
    """Sends a request and waits for its answer."""
    return _answer(host.send(*_plain(method, url, headers, body, timeout)))


async def send_later(method, url, headers=(), body=None, timeout=None):
    """Sends a request. Others can be under way meanwhile."""
    return _answer(await host.sendLater(*_plain(method, url, headers, body, timeout)))


def _plain(method, url, headers, body, timeout):
    allowed = [
        [name, str(value)]
        for name, value in headers
        if name.lower() not in FORBIDDEN and not name.lower().startswith(("sec-", "proxy-"))
    ]
    if isinstance(body, str):
        body = body.encode()
    return method, url, to_js(allowed), to_js(bytes(body)) if body else None, timeout or 0


def _answer(sent):
    if sent.failure == "timeout":
        raise NetworkTimeout(sent.message)
    if sent.failure:
        raise NetworkError(sent.message)
    return Answer(sent)
