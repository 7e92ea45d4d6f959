"""PYTHON-DJANGO-SEC-001: Django request data in SQL text of a cursor."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.sql import CURSOR_TEXT, SQL_COMPOSITION
from rules_shared.sources.django import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-DJANGO-SEC-001",
    name="Django request data in SQL text of a cursor",
    severity="CRITICAL",
    category="django",
    cwe="CWE-89",
    owasp="A03:2021",
    tags="sql-injection,database,django,CWE-89,OWASP-A03",
    message=(
        "Data from a Django request becomes part of the SQL text of a database cursor, so the "
        "sender can change what the statement does. Keep the text constant and pass the values as "
        "parameters."
    ),
)
def request_data_in_cursor_sql():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=CURSOR_TEXT,
        sanitized_by=SQL_COMPOSITION,
    )
