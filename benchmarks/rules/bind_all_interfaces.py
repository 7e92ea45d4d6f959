"""The question of PYTHON-LANG-SEC-070 in the part of the SDK that Code Pathfinder executes."""

from codepathfinder import Or, calls
from codepathfinder.python_decorators import python_rule


@python_rule(
    id="BENCH-BIND-001",
    name="Socket bound to every interface",
    severity="MEDIUM",
    cwe="CWE-668",
    message="A socket listens on every interface.",
)
def bound_to_every_interface() -> object:
    return Or(
        calls("*.bind", match_position={"0[0]": ["0.0.0.0", "", "::"]}),
        calls("*.create_server", match_position={"0[0]": ["0.0.0.0", "", "::"]}),
        calls("*run", "*serve", "*start_server", match_name={"host": ["0.0.0.0", "", "::"]}),
    )
