"""Data of a Tornado request in a path that is opened, or in the target of a redirect."""

from codepathfinder import QueryType, calls, flows
from codepathfinder.python_decorators import python_rule


class Handler(QueryType):
    fqns = ["tornado.web.RequestHandler"]


class Request(QueryType):
    fqns = ["tornado.httputil.HTTPServerRequest"]


class Builtins(QueryType):
    fqns = ["builtins"]


REQUEST_DATA = [
    Handler.method(
        "get_argument",
        "get_arguments",
        "get_query_argument",
        "get_query_arguments",
        "get_body_argument",
        "get_body_arguments",
        "get_cookie",
        "get_json_body",
    ),
    Handler.attr("path_args", "path_kwargs"),
    Request.attr("body", "arguments", "query_arguments", "body_arguments", "headers", "cookies"),
]
ADDRESS = [Request.attr("uri", "path", "query")]


@python_rule(
    id="CVE-TORNADO-PATH",
    name="Tornado request data decides a path",
    severity="HIGH",
    cwe="CWE-22",
    message="The sender of the request decides which file is opened.",
)
def request_data_in_opened_path():
    return flows(
        from_sources=REQUEST_DATA,
        to_sinks=[
            Builtins.method("open").tracks(0, "file"),
            calls("io.open", "os.remove", "os.unlink", "shutil.rmtree").tracks(0),
        ],
        sanitized_by=[calls("os.path.basename", "*.secure_filename")],
    )


@python_rule(
    id="CVE-TORNADO-REDIRECT",
    name="Tornado request data decides a redirect",
    severity="MEDIUM",
    cwe="CWE-601",
    message="The sender of the request decides where the browser is sent.",
)
def request_data_decides_redirect():
    return flows(
        from_sources=[*REQUEST_DATA, *ADDRESS],
        to_sinks=[Handler.method("redirect").tracks(0, "url")],
    )
