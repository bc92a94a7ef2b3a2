"""A look-alike of `requests` for cells: the part that most programs use, on top of the browser.

It has get, post, put, patch, delete, head, options, request, Session, and the exceptions. It has no adapters, no
streaming, no cookies (a browser does not show them) and no way to see a redirect: the browser follows them itself.
"""

import base64
import json as _json
import time
import uuid
from datetime import timedelta
from urllib.parse import urlencode, urlsplit

import nexus_send

from . import exceptions
from .exceptions import ConnectionError, HTTPError, JSONDecodeError, ReadTimeout, RequestException, Timeout
from .structures import CaseInsensitiveDict


class codes:
    ok, created, accepted, no_content, not_modified = 200, 201, 202, 204, 304
    bad_request, unauthorized, forbidden, not_found, conflict = 400, 401, 403, 404, 409
    precondition_failed, too_many_requests, service_unavailable = 412, 429, 503


class PreparedRequest:
    def __init__(self, method, url, headers, body):
        self.method, self.url, self.headers, self.body = method, url, headers, body

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"


class Response:
    history = []
    encoding = "utf-8"

    def __init__(self, answer, request, started):
        self.status_code, self.reason, self.url = answer.status, answer.reason, answer.url
        self.headers = CaseInsensitiveDict(answer.headers)
        self.content, self.request = answer.body, request
        self.elapsed = timedelta(seconds=time.perf_counter() - started)

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def text(self):
        return self.content.decode(self.encoding or "utf-8", "replace")

    def __bool__(self):
        return self.ok

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def json(self, **options):
        try:
            return _json.loads(self.text, **options)
        except _json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos) from None

    def raise_for_status(self):
        if not self.ok:
            side = "Client" if self.status_code < 500 else "Server"
            message = f"{self.status_code} {side} Error: {self.reason} for url: {self.url}"
            raise HTTPError(message, response=self, request=self.request)

    @property
    def links(self):
        found = {}
        for part in filter(None, self.headers.get("link", "").split(",")):
            url, *parameters = part.split(";")
            link = {"url": url.strip(" <>")}
            for name, value in (one.split("=", 1) for one in parameters if "=" in one):
                link[name.strip()] = value.strip(' "')
            found[link.get("rel", link["url"])] = link
        return found

    def iter_lines(self, decode_unicode=False):
        return iter(self.text.splitlines() if decode_unicode else self.content.splitlines())

    def close(self):
        pass


def prepare(method, url, headers, params=None, data=None, json=None, auth=None, files=None):
    """The request as it will be sent."""
    if not urlsplit(url).scheme:
        raise exceptions.MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
    headers = CaseInsensitiveDict({name: value for name, value in headers.items() if value is not None})
    if params:
        pairs = params.items() if hasattr(params, "items") else params
        query = params if isinstance(params, str) else urlencode([(k, v) for k, v in pairs if v is not None], doseq=True)
        url += ("&" if "?" in url else "?") + query
    body = data.encode() if isinstance(data, str) else data
    if files:
        body, kind = _multipart(data or {}, files)
        headers["Content-Type"] = kind
    elif json is not None:
        body = _json.dumps(json).encode()
        headers.setdefault("Content-Type", "application/json")
    elif isinstance(data, (dict, list, tuple)):
        body = urlencode(data, doseq=True).encode()
        headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
    if isinstance(auth, tuple):
        headers["Authorization"] = "Basic " + base64.b64encode(":".join(auth).encode()).decode()
    elif auth:
        raise NotImplementedError("This look-alike of requests knows auth=(name, password) and no other kind.")
    headers.setdefault("Accept", "*/*")
    return PreparedRequest(method.upper(), url, headers, body)


def _multipart(fields, files):
    boundary = uuid.uuid4().hex
    parts = []
    for name, value in fields.items():
        parts.append((f'name="{name}"', None, str(value).encode()))
    for name, value in files.items():
        filename, content, *kind = value if isinstance(value, tuple) else (name, value)
        content = content.read() if hasattr(content, "read") else content
        content = content.encode() if isinstance(content, str) else content
        parts.append((f'name="{name}"; filename="{filename}"', kind[0] if kind else None, content))
    body = b""
    for what, kind, content in parts:
        head = f"--{boundary}\r\nContent-Disposition: form-data; {what}\r\n"
        head += f"Content-Type: {kind}\r\n" if kind else ""
        body += head.encode() + b"\r\n" + content + b"\r\n"
    return body + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


class Session:
    def __init__(self):
        self.headers, self.params, self.auth = CaseInsensitiveDict(), {}, None

    def request(self, method, url, params=None, data=None, headers=None, files=None, auth=None, timeout=None,
                allow_redirects=True, json=None, **others):  # fmt: skip
        if others or not allow_redirects:
            names = ", ".join([*others, *([] if allow_redirects else ["allow_redirects"])])
            raise NotImplementedError(f"This look-alike of requests cannot do this in a page: {names}.")
        merged = CaseInsensitiveDict(self.headers)
        merged.update(headers or {})
        params = {**self.params, **params} if isinstance(params, dict) else params or self.params
        request = prepare(method, url, merged, params, data, json, auth or self.auth, files)
        if isinstance(timeout, tuple):
            timeout = sum(part or 0 for part in timeout)
        started = time.perf_counter()
        try:
            answer = nexus_send.send(request.method, request.url, request.headers.items(), request.body, timeout)
        except nexus_send.NetworkTimeout as error:
            raise ReadTimeout(str(error), request=request) from None
        except nexus_send.NetworkError as error:
            raise ConnectionError(str(error), request=request) from None
        return Response(answer, request, started)

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def options(self, url, **options):
        return self.request("OPTIONS", url, **options)

    def head(self, url, **options):
        return self.request("HEAD", url, **options)

    def post(self, url, data=None, json=None, **options):
        return self.request("POST", url, data=data, json=json, **options)

    def put(self, url, data=None, **options):
        return self.request("PUT", url, data=data, **options)

    def patch(self, url, data=None, **options):
        return self.request("PATCH", url, data=data, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass


def request(method, url, **options):
    return Session().request(method, url, **options)


def get(url, params=None, **options):
    return request("GET", url, params=params, **options)


def options(url, **options):
    return request("OPTIONS", url, **options)


def head(url, **options):
    return request("HEAD", url, **options)


def post(url, data=None, json=None, **options):
    return request("POST", url, data=data, json=json, **options)


def put(url, data=None, **options):
    return request("PUT", url, data=data, **options)


def patch(url, data=None, **options):
    return request("PATCH", url, data=data, **options)


def delete(url, **options):
    return request("DELETE", url, **options)


def __getattr__(name):
    raise AttributeError(f"requests.{name} is not here. Cells have a small look-alike of requests; see its docstring.")
