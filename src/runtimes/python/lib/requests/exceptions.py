import json


class RequestException(IOError):
    def __init__(self, *values, response=None, request=None):
        self.response, self.request = response, request
        super().__init__(*values)


class HTTPError(RequestException):
    pass


class ConnectionError(RequestException):
    pass


class Timeout(RequestException):
    pass


class ReadTimeout(Timeout):
    pass


class MissingSchema(RequestException, ValueError):
    pass


class JSONDecodeError(RequestException, json.JSONDecodeError):
    def __init__(self, *values):
        json.JSONDecodeError.__init__(self, *values)
