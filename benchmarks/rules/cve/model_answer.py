"""What a language model answers, run as code."""

from codepathfinder import QueryType, calls, flows
from codepathfinder.python_decorators import python_rule


class Chain(QueryType):
    fqns = ["langchain.chains.llm.LLMChain", "langchain.chains.base.Chain"]


class Builtins(QueryType):
    fqns = ["builtins"]


@python_rule(
    id="CVE-MODEL-CODE",
    name="Answer of a language model is run as code",
    severity="CRITICAL",
    cwe="CWE-94",
    message="Whoever writes the prompt decides which code runs.",
)
def answer_runs():
    return flows(
        from_sources=[Chain.method("predict", "apredict", "run", "__call__")],
        to_sinks=[Builtins.method("exec", "eval").tracks(0), calls("numexpr.evaluate").tracks(0)],
    )
