"""PYTHON-FLASK-SEC-004: Flask request data evaluated."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.code import EVALUATED, LITERAL_PARSING
from rules_shared.sources.flask import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-004",
    name="Flask request data evaluated",
    severity="CRITICAL",
    category="flask",
    cwe="CWE-95",
    owasp="A03:2021",
    tags="code-injection,eval,flask,CWE-95,OWASP-A03",
    message=(
        "Text from a Flask request is evaluated as Python, so the sender runs code in this "
        "process. Parse it with ast.literal_eval or json.loads, or look it up in a dictionary of "
        "allowed operations."
    ),
)
def request_data_evaluated():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=EVALUATED,
        sanitized_by=LITERAL_PARSING,
    )
