"""Data of a Flask request in an expression that pandas evaluates."""

from codepathfinder import attribute, calls, flows
from codepathfinder.python_decorators import python_rule

MEMBERS = ("args", "form", "values", "json", "data", "cookies", "headers", "view_args")


@python_rule(
    id="CVE-FLASK-QUERY",
    name="Flask request data in a query of pandas",
    severity="CRITICAL",
    cwe="CWE-95",
    message="The sender of the request decides what is evaluated.",
)
def request_data_in_query():
    return flows(
        from_sources=[
            attribute(*(f"flask.request.{each}" for each in MEMBERS)),
            calls("flask.request.get_json", "flask.request.get_data"),
        ],
        to_sinks=[calls("pandas.eval", "*.query", "pandas.DataFrame.query").tracks(0, "expr")],
    )
