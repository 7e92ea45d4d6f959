"""Headers of an HTTP answer in paths that are written."""

from codepathfinder import QueryType, calls, flows
from codepathfinder.python_decorators import python_rule


class Answer(QueryType):
    fqns = ["requests.Response", "requests.models.Response", "pip._vendor.requests.models.Response"]


class Builtins(QueryType):
    fqns = ["builtins"]


@python_rule(
    id="CVE-HEADER-PATH",
    name="Header of an answer decides a path",
    severity="HIGH",
    cwe="CWE-22",
    message="The server that answers decides which file is written.",
)
def header_in_written_path():
    return flows(
        from_sources=[Answer.attr("headers")],
        to_sinks=[
            Builtins.method("open").tracks(0, "file"),
            calls("shutil.move", "shutil.copy", "os.makedirs").tracks(0, 1),
        ],
        sanitized_by=[calls("os.path.basename")],
    )
