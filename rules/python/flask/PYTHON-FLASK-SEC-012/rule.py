"""PYTHON-FLASK-SEC-012: Flask request data decides a redirect."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.redirects import FLASK_REDIRECT, OWN_ADDRESS
from rules_shared.sources.flask import REFERRER, REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-012",
    name="Flask request data decides a redirect",
    severity="MEDIUM",
    category="flask",
    cwe="CWE-601",
    owasp="A01:2021",
    tags="open-redirect,flask,CWE-601,OWASP-A01",
    message=(
        "Data from a Flask request decides where the browser is sent, so a link to this site can "
        "lead to any other. Redirect to url_for(...), or check that the target has no host of its "
        "own before the call."
    ),
)
def request_data_decides_redirect():
    return flows(
        from_sources=[*REQUEST_DATA, *REFERRER],
        to_sinks=FLASK_REDIRECT,
        sanitized_by=OWN_ADDRESS,
    )
