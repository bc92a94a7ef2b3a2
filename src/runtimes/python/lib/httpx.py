"""A look-alike of `httpx` for cells, on top of the browser: get, post and so on, Client, AsyncClient.

Requests of one AsyncClient really are under way at the same time. There are no transports, no streaming, no HTTP/2
switch, and the browser follows redirects itself.
"""

import time

import nexus_send
import requests as _requests
from requests import exceptions as _exceptions
from requests.structures import CaseInsensitiveDict as Headers

HTTPError = RequestError = TransportError = _exceptions.RequestException
HTTPStatusError = _exceptions.HTTPError
TimeoutException = ReadTimeout = _exceptions.ReadTimeout
ConnectError = NetworkError = _exceptions.ConnectionError
_methods = ("get", "post", "put", "patch", "delete", "head", "options")


class Response(_requests.Response):
    @property
    def is_success(self):
        return 200 <= self.status_code < 300

    @property
    def is_error(self):
        return self.status_code >= 400

    @property
    def reason_phrase(self):
        return self.reason

    def __bool__(self):
        return True

    def raise_for_status(self):
        super().raise_for_status()
        return self

    def __repr__(self):
        return f"<Response [{self.status_code} {self.reason}]>"


class _Base:
    def __init__(self, base_url="", headers=None, params=None, auth=None, timeout=5.0, **others):
        _refuse(others)
        self.base_url, self.headers, self.params = base_url, Headers(headers or {}), dict(params or {})
        self.auth, self.timeout = auth, timeout

    def _prepare(self, method, url, content=None, headers=None, params=None, timeout=None, follow_redirects=True,
                 data=None, auth=None, json=None, files=None, **others):  # fmt: skip
        _refuse(others)
        merged = Headers(self.headers)
        merged.update(headers or {})
        address = url if "://" in url else self.base_url.rstrip("/") + "/" + url.lstrip("/")
        everything = {**self.params, **(params or {})}
        body = data if content is None else content
        request = _requests.prepare(method, address, merged, everything, body, json, auth or self.auth, files)
        return request, (request.method, request.url, request.headers.items(), request.body, timeout or self.timeout)


class Client(_Base):
    def request(self, method, url, **options):
        request, wire = self._prepare(method, url, **options)
        started = time.perf_counter()
        try:
            return Response(nexus_send.send(*wire), request, started)
        except nexus_send.NetworkTimeout as error:
            raise ReadTimeout(str(error), request=request) from None
        except nexus_send.NetworkError as error:
            raise ConnectError(str(error), request=request) from None

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


class AsyncClient(_Base):
    async def request(self, method, url, **options):
        request, wire = self._prepare(method, url, **options)
        started = time.perf_counter()
        try:
            return Response(await nexus_send.send_later(*wire), request, started)
        except nexus_send.NetworkTimeout as error:
            raise ReadTimeout(str(error), request=request) from None
        except nexus_send.NetworkError as error:
            raise ConnectError(str(error), request=request) from None

    async def aclose(self):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        pass


def _refuse(others):
    if others:
        raise NotImplementedError(f"This look-alike of httpx cannot do this in a page: {', '.join(others)}.")


def request(method, url, **options):
    return Client().request(method, url, **options)


def _add(name):
    def on_client(self, url, **options):
        return self.request(name.upper(), url, **options)

    def on_module(url, **options):
        return request(name.upper(), url, **options)

    # An AsyncClient answers with what is awaited.
    setattr(_Base, name, on_client)
    globals()[name] = on_module


for _name in _methods:
    _add(_name)


def __getattr__(name):
    raise AttributeError(f"httpx.{name} is not here. Cells have a small look-alike of httpx; see its docstring.")
