"""PYTHON-LANG-SEC-020: subprocess with a shell or a built command."""

from codepathfinder import And, Not, Or, regex
from codepathfinder.python_decorators import python_rule
from codepathfinder.qualifiers import literal
from rules_shared.sinks.commands import SHELL, STARTERS, Subprocess


@python_rule(
    id="PYTHON-LANG-SEC-020",
    name="subprocess with a shell or a built command",
    severity="HIGH",
    category="lang",
    cwe="CWE-78",
    owasp="A03:2021",
    tags="review,command-injection,subprocess,CWE-78,OWASP-A03",
    message=(
        "This process is started through a shell, or from a command that is not a list with a "
        "constant program. Give a list whose first element is the program, without shell=True."
    ),
)
def subprocess_with_shell_or_built_command():
    return Or(
        Subprocess.method("getoutput", "getstatusoutput"),
        Subprocess.method(*STARTERS).where("shell", True),
        Subprocess.method(*STARTERS).where("0[0]", literal(SHELL)),
        And(
            Subprocess.method(*STARTERS),
            Not(Subprocess.method(*STARTERS).where("0[0]", literal())),
            # The interpreter that runs already can do no more than the program itself.
            Not(Subprocess.method(*STARTERS).where("0[0]", regex(r"^sys\.executable$"))),
        ),
    )
