"""PYTHON-FLASK-SEC-014: Flask request data in template source."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.templates import TEMPLATE_SOURCE
from rules_shared.sources.flask import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-014",
    name="Flask request data in template source",
    severity="CRITICAL",
    category="flask",
    cwe="CWE-1336",
    owasp="A03:2021",
    tags="template-injection,ssti,flask,CWE-1336,OWASP-A03",
    message=(
        "Data from a Flask request becomes part of a template's source, and the template engine "
        "executes it. Keep the source constant and pass the data as a template variable."
    ),
)
def request_data_in_template_source():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=TEMPLATE_SOURCE,
    )
