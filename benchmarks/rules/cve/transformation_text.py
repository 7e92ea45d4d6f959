"""Text that a caller of a library hands over as a transformation, in what evaluates code."""

from codepathfinder import QueryType, flows, variable
from codepathfinder.python_decorators import python_rule


class Builtins(QueryType):
    fqns = ["builtins"]


@python_rule(
    id="CVE-TRANSFORMATION-CODE",
    name="Text of a transformation is evaluated",
    severity="CRITICAL",
    cwe="CWE-94",
    message="Whoever writes the transformation decides which code runs.",
)
def transformation_evaluated():
    return flows(
        from_sources=[variable("transformation_string")],
        to_sinks=[Builtins.method("eval", "exec").tracks(0, "source")],
    )
