"""Open redirect: the raw path of an aiohttp request decides where a redirect goes."""

from codepathfinder import QueryType, flows
from codepathfinder.python_decorators import python_rule


class Request(QueryType):
    fqns = ["aiohttp.web_request.BaseRequest", "aiohttp.web.Request"]


class Move(QueryType):
    fqns = [
        "aiohttp.web_exceptions._HTTPMove",
        "aiohttp.web.HTTPFound",
        "aiohttp.web.HTTPMovedPermanently",
        "aiohttp.web.HTTPPermanentRedirect",
        "aiohttp.web.HTTPTemporaryRedirect",
        "aiohttp.web.HTTPSeeOther",
    ]


@python_rule(
    id="CVE-AIOHTTP-REDIRECT",
    name="aiohttp request data decides a redirect",
    severity="MEDIUM",
    cwe="CWE-601",
    message="The sender of the request decides where the browser is sent.",
)
def request_path_decides_redirect():
    return flows(
        from_sources=[Request.attr("raw_path", "path", "path_qs", "query", "rel_url", "headers")],
        to_sinks=[Move.method("__init__").tracks(0, "location")],
    )
