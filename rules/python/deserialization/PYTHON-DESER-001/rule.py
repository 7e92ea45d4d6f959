"""PYTHON-DESER-001: untrusted bytes are unpickled."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.deserialization import PICKLE, SIGNATURE_CHECKS, TORCH
from rules_shared.sources import django, flask, pyramid
from rules_shared.sources.streams import (
    COMMAND_LINE,
    NETWORK_DATA,
    STANDARD_INPUT,
    files_named_by,
)

OUTSIDE = [
    *flask.REQUEST_DATA,
    *django.REQUEST_DATA,
    *pyramid.REQUEST_DATA,
    *NETWORK_DATA,
    *STANDARD_INPUT,
]


@python_rule(
    id="PYTHON-DESER-001",
    name="Untrusted bytes are unpickled",
    severity="CRITICAL",
    category="deserialization",
    cwe="CWE-502",
    owasp="A08:2021",
    tags="deserialization,pickle,CWE-502,OWASP-A08",
    message=(
        "Bytes from outside are unpickled, which runs whatever code they name. Use a data format "
        "such as JSON, or check a signature with hmac.compare_digest before loading."
    ),
)
def untrusted_bytes_unpickled():
    return flows(
        from_sources=[*OUTSIDE, *files_named_by(*OUTSIDE, *COMMAND_LINE)],
        to_sinks=[*PICKLE, *TORCH],
        sanitized_by=SIGNATURE_CHECKS,
    )
