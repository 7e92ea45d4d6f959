"""Data of a Django request in a command that a shell reads."""

from codepathfinder import QueryType, calls, flows
from codepathfinder.python_decorators import python_rule


class Request(QueryType):
    fqns = ["django.http.HttpRequest"]
    match_unknown = True


class RestRequest(QueryType):
    fqns = ["rest_framework.request.Request"]


class Subprocess(QueryType):
    fqns = ["subprocess"]


@python_rule(
    id="CVE-DJANGO-COMMAND",
    name="Django request data in a command",
    severity="CRITICAL",
    cwe="CWE-78",
    message="The sender of the request adds commands of their own.",
)
def request_data_in_command():
    return flows(
        from_sources=[
            Request.attr("GET", "POST", "FILES", "COOKIES", "body", "resolver_match"),
            RestRequest.attr("data", "query_params"),
        ],
        to_sinks=[
            Subprocess.method("call", "check_call", "check_output", "run", "Popen")
            .where("shell", True)
            .tracks(0),
            Subprocess.method("getoutput", "getstatusoutput").tracks(0),
            calls("os.system", "os.popen").tracks(0),
        ],
        sanitized_by=[calls("shlex.quote")],
    )
