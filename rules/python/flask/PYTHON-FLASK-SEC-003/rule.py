"""PYTHON-FLASK-SEC-003: Flask request data in SQL text."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.sql import (
    BOUND_VALUES,
    CURSOR_TEXT,
    REPORTED_TEXT,
    SQL_COMPOSITION,
    SQLALCHEMY_TEXT,
)
from rules_shared.sources.flask import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-003",
    name="Flask request data in SQL text",
    severity="CRITICAL",
    category="flask",
    cwe="CWE-89",
    owasp="A03:2021",
    tags="sql-injection,database,flask,CWE-89,OWASP-A03",
    message=(
        "Data from a Flask request becomes part of SQL text, so the sender can change what the "
        "statement does. Keep the text constant and pass the values as parameters."
    ),
)
def request_data_in_sql_text():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=[*CURSOR_TEXT, *SQLALCHEMY_TEXT],
        sanitized_by=[*SQL_COMPOSITION, *BOUND_VALUES, *REPORTED_TEXT],
    )
