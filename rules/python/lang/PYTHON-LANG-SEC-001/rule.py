"""PYTHON-LANG-SEC-001: use of eval."""

from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.code import Builtins


@python_rule(
    id="PYTHON-LANG-SEC-001",
    name="Use of eval",
    severity="HIGH",
    category="lang",
    cwe="CWE-95",
    owasp="A03:2021",
    tags="review,eval,code-injection,CWE-95,OWASP-A03",
    message=(
        "eval() runs its argument as code. Parse literals with ast.literal_eval and documents with "
        "json.loads, or look names up in a dictionary."
    ),
)
def use_of_eval():
    return Builtins.method("eval")
