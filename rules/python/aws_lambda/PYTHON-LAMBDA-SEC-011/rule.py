"""PYTHON-LAMBDA-SEC-011: Lambda event data in psycopg SQL text."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.sql import PSYCOPG_TEXT, SQL_COMPOSITION
from rules_shared.sources.aws_lambda import EVENT_DATA


@python_rule(
    id="PYTHON-LAMBDA-SEC-011",
    name="Lambda event data in psycopg SQL text",
    severity="CRITICAL",
    category="aws_lambda",
    cwe="CWE-89",
    owasp="A03:2021",
    tags="sql-injection,database,aws_lambda,CWE-89,OWASP-A03",
    message=(
        "Data from a Lambda event becomes part of the SQL text of a psycopg cursor, so the sender "
        "can change what the statement does. Keep the text constant and pass the values as "
        "parameters."
    ),
)
def event_data_in_psycopg_sql():
    return flows(
        from_sources=EVENT_DATA,
        to_sinks=PSYCOPG_TEXT,
        sanitized_by=SQL_COMPOSITION,
    )
