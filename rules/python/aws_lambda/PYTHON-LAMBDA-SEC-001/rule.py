"""PYTHON-LAMBDA-SEC-001: Lambda event data in a shell command."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.commands import PROGRAM, SHELL_COMMAND, SHELL_QUOTING
from rules_shared.sources.aws_lambda import EVENT_DATA


@python_rule(
    id="PYTHON-LAMBDA-SEC-001",
    name="Lambda event data in a shell command",
    severity="CRITICAL",
    category="aws_lambda",
    cwe="CWE-78",
    owasp="A03:2021",
    tags="command-injection,shell,aws_lambda,CWE-78,OWASP-A03",
    message=(
        "Data from a Lambda event reaches a command line that a shell reads, so the sender can add "
        "commands of their own. Run the program with subprocess and a list of arguments, or wrap "
        "each piece in shlex.quote."
    ),
)
def event_data_in_shell_command():
    return flows(
        from_sources=EVENT_DATA,
        to_sinks=[*SHELL_COMMAND, *PROGRAM],
        sanitized_by=SHELL_QUOTING,
    )
