"""Data of an ASGI request in loaders and in paths."""

from codepathfinder import QueryType, calls, flows, variable
from codepathfinder.python_decorators import python_rule


class Request(QueryType):
    fqns = ["starlette.requests.Request"]


class FileResponse(QueryType):
    fqns = ["starlette.responses.FileResponse"]


class Builtins(QueryType):
    fqns = ["builtins"]


REQUEST_DATA = [
    Request.method("body", "json", "form", "stream"),
    Request.attr("query_params", "path_params", "headers", "cookies"),
]


@python_rule(
    id="CVE-ASGI-PICKLE",
    name="Request body is unpickled",
    severity="CRITICAL",
    cwe="CWE-502",
    message="The sender of the request decides which code runs.",
)
def request_data_unpickled():
    return flows(
        from_sources=REQUEST_DATA,
        to_sinks=[calls("pickle.loads", "cloudpickle.loads", "pickle.load").tracks(0)],
    )


@python_rule(
    id="CVE-ASGI-PATH",
    name="Path of a request decides which file is sent",
    severity="HIGH",
    cwe="CWE-22",
    message="The sender of the request decides which file is sent.",
)
def request_path_in_sent_file():
    return flows(
        from_sources=[*REQUEST_DATA, variable("scope")],
        to_sinks=[
            FileResponse.method("__init__").tracks(0, "path"),
            Builtins.method("open").tracks(0),
            calls("anyio.open_file", "os.stat").tracks(0, "path", "file"),
        ],
    )
