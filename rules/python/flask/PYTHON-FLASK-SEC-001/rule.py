"""PYTHON-FLASK-SEC-001: Flask request data in a shell command."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.commands import PROGRAM, SHELL_COMMAND, SHELL_QUOTING
from rules_shared.sources.flask import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-001",
    name="Flask request data in a shell command",
    severity="CRITICAL",
    category="flask",
    cwe="CWE-78",
    owasp="A03:2021",
    tags="command-injection,shell,flask,CWE-78,OWASP-A03",
    message=(
        "Data from a Flask request reaches a command line that a shell reads, so the sender can "
        "add commands of their own. Run the program with subprocess and a list of arguments, or "
        "wrap each piece in shlex.quote."
    ),
)
def request_data_in_shell_command():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=[*SHELL_COMMAND, *PROGRAM],
        sanitized_by=SHELL_QUOTING,
    )
