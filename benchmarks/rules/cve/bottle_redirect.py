"""Parts of a Bottle route in the target of a redirect."""

from codepathfinder import attribute, calls, flows
from codepathfinder.python_decorators import python_rule


@python_rule(
    id="CVE-BOTTLE-REDIRECT",
    name="Route of a Bottle request decides a redirect",
    severity="MEDIUM",
    cwe="CWE-93",
    message="The sender of the request writes into the header that says where to go.",
)
def route_decides_redirect():
    return flows(
        from_sources=[
            attribute("bottle.request.url_args", "request.fullpath", "bottle.request.query")
        ],
        to_sinks=[calls("*bottle.redirect").tracks(0, "url")],
        sanitized_by=[calls("urllib.parse.quote", "urllib.quote")],
    )
