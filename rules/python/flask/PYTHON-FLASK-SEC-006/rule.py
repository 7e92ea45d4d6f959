"""PYTHON-FLASK-SEC-006: Flask request data decides which URL is fetched."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.http_clients import FETCHED_URL, URL_CHECKS
from rules_shared.sources.flask import REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-006",
    name="Flask request data decides which URL is fetched",
    severity="HIGH",
    category="flask",
    cwe="CWE-918",
    owasp="A10:2021",
    tags="ssrf,http,flask,CWE-918,OWASP-A10",
    message=(
        "Data from a Flask request decides which URL this server fetches, so the sender can reach "
        "services that only the server can. Keep the host constant, or compare it with a list of "
        "allowed hosts before the request."
    ),
)
def request_data_decides_fetched_url():
    return flows(
        from_sources=REQUEST_DATA,
        to_sinks=FETCHED_URL,
        sanitized_by=URL_CHECKS,
    )
