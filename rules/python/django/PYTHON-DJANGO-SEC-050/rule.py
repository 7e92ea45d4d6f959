"""PYTHON-DJANGO-SEC-050: Django request data in an HTML response."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.html import DJANGO_BODY, ESCAPING_TEMPLATES, HTML_ESCAPING
from rules_shared.sources.django import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-DJANGO-SEC-050",
    name="Django request data in an HTML response",
    severity="MEDIUM",
    category="django",
    cwe="CWE-79",
    owasp="A03:2021",
    tags="xss,html,django,CWE-79,OWASP-A03",
    message=(
        "Data from a Django request is written into an HTML response without escaping, so a link "
        "can run script in the visitor's session. Escape the value, or render it with a template."
    ),
)
def request_data_in_html_response():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=DJANGO_BODY,
        sanitized_by=[*HTML_ESCAPING, *ESCAPING_TEMPLATES],
    )
