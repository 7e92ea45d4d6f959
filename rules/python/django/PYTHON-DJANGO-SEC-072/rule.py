"""PYTHON-DJANGO-SEC-072: Django request data in an unsafe loader."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.deserialization import OTHER_LOADERS, PICKLE, SIGNATURE_CHECKS, TORCH, YAML
from rules_shared.sources.django import REQUEST_DATA


@python_rule(
    id="PYTHON-DJANGO-SEC-072",
    name="Django request data in an unsafe loader",
    severity="CRITICAL",
    category="django",
    cwe="CWE-502",
    owasp="A08:2021",
    tags="deserialization,pickle,yaml,django,CWE-502,OWASP-A08",
    message=(
        "Data from a Django request is loaded by a format that can run code, so the sender runs "
        "code on this server. Use json.loads or yaml.safe_load, or check a signature before "
        "loading."
    ),
)
def request_data_in_unsafe_loader():
    return flows(
        from_sources=REQUEST_DATA,
        to_sinks=[*PICKLE, *YAML, *TORCH, *OTHER_LOADERS],
        sanitized_by=SIGNATURE_CHECKS,
    )
