"""Lets Python's own `http.client` and `urllib.request` work in a page, where there are no sockets."""

import http.client
import io
import urllib.error
import urllib.request

import nexus_send


class _Broken(io.RawIOBase):
    """A connection that failed says so when it is read from, where `http.client` expects it."""

    def __init__(self, error):
        self.error = error

    def readline(self, *_):
        raise self.error


class _Socket:
    """Collects what is written, and sends it as one request when somebody begins to read."""

    def __init__(self, connection):
        self.connection = connection
        self.written = bytearray()

    def sendall(self, data):
        self.written += data

    def makefile(self, *_, **__):
        head, _, body = bytes(self.written).partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines]
        connection = self.connection
        host = connection.host if connection.port == connection.default_port else f"{connection.host}:{connection.port}"
        url = target if "://" in target else f"{connection.scheme}://{host}{target}"
        timeout = connection.timeout if isinstance(connection.timeout, (int, float)) else None
        try:
            answer = nexus_send.send(method, url, headers, body, timeout)
        except OSError as error:
            return _Broken(error)
        connection.final_url = answer.url
        return io.BytesIO(_as_http(answer))

    def close(self):
        pass

    shutdown = settimeout = setsockopt = lambda *_: None


def _as_http(answer):
    hidden = ("content-length", "content-encoding", "transfer-encoding", "connection")
    lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
    lines += [f"{name}: {value}" for name, value in answer.headers if name.lower() not in hidden]
    lines += [f"Content-Length: {len(answer.body)}", "Connection: close", "", ""]
    return "\r\n".join(lines).encode("latin-1", "replace") + answer.body


class _Http(http.client.HTTPConnection):
    scheme = "http"

    def connect(self):
        self.sock = _Socket(self)


class _Https(_Http):
    scheme, default_port = "https", 443

    def __init__(self, host, port=None, *, timeout=None, context=None, blocksize=8192):
        super().__init__(host, port, timeout=timeout, blocksize=blocksize)


def _open(handler, kind, request):
    connections = []

    def connect(host, **options):
        connections.append(kind(host, **options))
        return connections[-1]

    try:
        response = handler.do_open(connect, request)
    except nexus_send.NetworkError as error:
        raise urllib.error.URLError(error) from None
    response.url = connections[-1].final_url
    return response


class _HttpHandler(urllib.request.HTTPHandler):
    def http_open(self, request):
        return _open(self, _Http, request)


class _HttpsHandler(urllib.request.AbstractHTTPHandler):
    https_request = urllib.request.AbstractHTTPHandler.do_request_

    def https_open(self, request):
        return _open(self, _Https, request)


def install():
    http.client.HTTPConnection, http.client.HTTPSConnection = _Http, _Https
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.UnknownHandler,
        _HttpHandler,
        _HttpsHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        opener.add_handler(handler())
    urllib.request.install_opener(opener)
