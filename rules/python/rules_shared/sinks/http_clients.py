"""Requests that the program itself sends."""

from codepathfinder import QueryType, calls

VERBS = ("get", "post", "put", "delete", "patch", "head", "options")
VERIFYING_VERBS = (*VERBS, "request")


class Requests(QueryType):
    fqns = ["requests", "requests.api"]


class RequestsSession(QueryType):
    fqns = ["requests.Session", "requests.sessions.Session"]


class Httpx(QueryType):
    fqns = ["httpx"]


class HttpxClient(QueryType):
    fqns = ["httpx.Client", "httpx.AsyncClient"]


class AiohttpSession(QueryType):
    fqns = ["aiohttp.ClientSession"]


class Urllib3Pool(QueryType):
    fqns = ["urllib3.PoolManager", "urllib3.ProxyManager"]


class HttpClientModule(QueryType):
    fqns = ["http.client"]


REQUESTS_URL = [
    Requests.method(*VERBS).tracks(0, "url"),
    Requests.method("request").tracks(1, "url"),
    RequestsSession.method(*VERBS).tracks(0, "url"),
    RequestsSession.method("request").tracks(1, "url"),
]

FETCHED_URL = [
    *REQUESTS_URL,
    Httpx.method(*VERBS).tracks(0, "url"),
    Httpx.method("request", "stream").tracks(1, "url"),
    HttpxClient.method(*VERBS).tracks(0, "url"),
    HttpxClient.method("request", "stream").tracks(1, "url"),
    AiohttpSession.method(*VERBS, "ws_connect").tracks(0, "url"),
    AiohttpSession.method("request").tracks(1, "url"),
    Urllib3Pool.method("request", "urlopen").tracks(1, "url"),
    calls("urllib3.request").tracks(1, "url"),
    calls("urllib.request.urlopen", "urllib.request.Request", "urllib.request.urlretrieve").tracks(
        0, "url", "fullurl"
    ),
    HttpClientModule.method("HTTPConnection", "HTTPSConnection").tracks(0, "host"),
]

URL_CHECKS = [
    calls(
        "validators.url",
        "validate_url",
        "*.validate_url",
        "is_safe_url",
        "*.is_safe_url",
        "*.url_has_allowed_host_and_scheme",
        "urllib.parse.quote",
        "urllib.parse.quote_plus",
        "urllib.parse.urlencode",
    )
]
"""Checks of the whole URL, and encodings that leave no scheme or host; ``urlparse`` is neither."""
