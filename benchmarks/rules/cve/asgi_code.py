"""Data of an ASGI request that is executed as code."""

from codepathfinder import QueryType, flows
from codepathfinder.python_decorators import python_rule


class Request(QueryType):
    fqns = ["starlette.requests.Request"]


class Builtins(QueryType):
    fqns = ["builtins"]


@python_rule(
    id="CVE-ASGI-CODE",
    name="Request data is executed",
    severity="CRITICAL",
    cwe="CWE-94",
    message="The sender of the request decides which code runs.",
)
def request_data_executed():
    return flows(
        from_sources=[
            Request.method("body", "json", "form"),
            Request.attr("query_params", "path_params", "headers", "cookies"),
        ],
        to_sinks=[Builtins.method("eval", "exec", "compile").tracks(0, "source")],
    )
