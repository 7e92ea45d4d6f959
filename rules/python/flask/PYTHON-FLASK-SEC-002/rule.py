"""PYTHON-FLASK-SEC-002: Flask request data in a subprocess command."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.commands import SHELL_QUOTING, SUBPROCESS
from rules_shared.sources.flask import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-002",
    name="Flask request data in a subprocess command",
    severity="CRITICAL",
    category="flask",
    cwe="CWE-78",
    owasp="A03:2021",
    tags="command-injection,subprocess,flask,CWE-78,OWASP-A03",
    message=(
        "Data from a Flask request decides which program subprocess starts, or is part of a "
        "command line for a shell. Give a list with a constant program, leave shell=True out, and "
        "pass the data as a later element."
    ),
)
def request_data_in_subprocess_command():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=SUBPROCESS,
        sanitized_by=SHELL_QUOTING,
    )
