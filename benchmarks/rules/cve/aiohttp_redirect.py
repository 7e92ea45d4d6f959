"""Open redirect: the raw path of an aiohttp request decides where a redirect goes."""

from codepathfinder import QueryType, calls, flows
from codepathfinder.python_decorators import python_rule


class Request(QueryType):
    fqns = ["aiohttp.web_request.BaseRequest", "aiohttp.web.Request"]


MOVES = (
    "HTTPMultipleChoices",
    "HTTPMovedPermanently",
    "HTTPFound",
    "HTTPSeeOther",
    "HTTPTemporaryRedirect",
    "HTTPPermanentRedirect",
)


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
        to_sinks=[
            calls(
                *(f"aiohttp.web.{name}" for name in MOVES),
                *(f"aiohttp.web_exceptions.{name}" for name in MOVES),
            ).tracks(0, "location")
        ],
    )
