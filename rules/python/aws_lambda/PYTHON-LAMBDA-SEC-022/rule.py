"""PYTHON-LAMBDA-SEC-022: Lambda event data executed."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.code import EVALUATED, EXECUTED, IMPORTED, LITERAL_PARSING
from rules_shared.sources.aws_lambda import EVENT_DATA


@python_rule(
    id="PYTHON-LAMBDA-SEC-022",
    name="Lambda event data executed",
    severity="CRITICAL",
    category="aws_lambda",
    cwe="CWE-95",
    owasp="A03:2021",
    tags="code-injection,eval,exec,aws_lambda,CWE-95,OWASP-A03",
    message=(
        "Text from a Lambda event is executed as Python, so whoever can send the event runs code "
        "with the function's role. Parse it with ast.literal_eval or json.loads, or look it up in "
        "a dictionary of allowed operations."
    ),
)
def event_data_executed():
    return flows(
        from_sources=EVENT_DATA,
        to_sinks=[*EVALUATED, *EXECUTED, *IMPORTED],
        sanitized_by=LITERAL_PARSING,
    )
