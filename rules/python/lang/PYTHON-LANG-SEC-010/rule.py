"""PYTHON-LANG-SEC-010: use of os.system or os.popen."""

from codepathfinder import calls
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.commands import SHELL_COMMANDS


@python_rule(
    id="PYTHON-LANG-SEC-010",
    name="Use of os.system or os.popen",
    severity="HIGH",
    category="lang",
    cwe="CWE-78",
    owasp="A03:2021",
    tags="review,command-injection,shell,CWE-78,OWASP-A03",
    message=(
        "This command line is read by a shell, so any value that is ever put into it can add "
        "commands. Use subprocess.run with a list of arguments."
    ),
)
def use_of_os_system():
    return calls(*SHELL_COMMANDS)
