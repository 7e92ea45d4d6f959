"""PYTHON-FLASK-SEC-015: Flask request data in an HTML response."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.html import ESCAPING_TEMPLATES, FLASK_BODY, HTML_ESCAPING
from rules_shared.sources.flask import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-015",
    name="Flask request data in an HTML response",
    severity="MEDIUM",
    category="flask",
    cwe="CWE-79",
    owasp="A03:2021",
    tags="xss,html,flask,CWE-79,OWASP-A03",
    message=(
        "Data from a Flask request is written into an HTML response without escaping, so a link "
        "can run script in the visitor's session. Escape the value, or render it with a template."
    ),
)
def request_data_in_html_response():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=FLASK_BODY,
        sanitized_by=[*HTML_ESCAPING, *ESCAPING_TEMPLATES],
    )
