"""PYTHON-LAMBDA-SEC-002: Lambda event data in a subprocess command."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.commands import SHELL_QUOTING, SUBPROCESS
from rules_shared.sources.aws_lambda import EVENT_DATA


@python_rule(
    id="PYTHON-LAMBDA-SEC-002",
    name="Lambda event data in a subprocess command",
    severity="CRITICAL",
    category="aws_lambda",
    cwe="CWE-78",
    owasp="A03:2021",
    tags="command-injection,subprocess,aws_lambda,CWE-78,OWASP-A03",
    message=(
        "Data from a Lambda event decides which program subprocess starts, or is part of a command "
        "line for a shell. Give a list with a constant program, leave shell=True out, and pass the "
        "data as a later element."
    ),
)
def event_data_in_subprocess_command():
    return flows(
        from_sources=EVENT_DATA,
        to_sinks=SUBPROCESS,
        sanitized_by=SHELL_QUOTING,
    )
