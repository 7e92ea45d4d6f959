"""PYTHON-PYRAMID-SEC-003: Pyramid request data in SQLAlchemy text."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.sql import BOUND_VALUES, SQLALCHEMY_QUERY_TEXT
from rules_shared.sources.pyramid import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-PYRAMID-SEC-003",
    name="Pyramid request data in SQLAlchemy text",
    severity="CRITICAL",
    category="pyramid",
    cwe="CWE-89",
    owasp="A03:2021",
    tags="sql-injection,database,pyramid,CWE-89,OWASP-A03",
    message=(
        "Data from a Pyramid request becomes part of SQL text of a SQLAlchemy query, so the sender "
        "can change what the statement does. Keep the text constant and pass the values as "
        "parameters."
    ),
)
def request_data_in_sqlalchemy_text():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=SQLALCHEMY_QUERY_TEXT,
        sanitized_by=BOUND_VALUES,
    )
