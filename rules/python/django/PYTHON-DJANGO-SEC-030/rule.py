"""PYTHON-DJANGO-SEC-030: Django request data decides which URL is fetched."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.http_clients import FETCHED_URL, URL_CHECKS
from rules_shared.sources.django import REQUEST_DATA


@python_rule(
    id="PYTHON-DJANGO-SEC-030",
    name="Django request data decides which URL is fetched",
    severity="HIGH",
    category="django",
    cwe="CWE-918",
    owasp="A10:2021",
    tags="ssrf,http,django,CWE-918,OWASP-A10",
    message=(
        "Data from a Django request decides which URL this server fetches, so the sender can reach "
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
