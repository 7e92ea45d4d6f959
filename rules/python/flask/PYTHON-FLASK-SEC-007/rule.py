"""PYTHON-FLASK-SEC-007: Flask request data in a path that is opened."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.files import OPENED_PATH, PATH_CONFINEMENT, SENT_FILE
from rules_shared.sources.flask import ALL_REQUEST_DATA


@python_rule(
    id="PYTHON-FLASK-SEC-007",
    name="Flask request data in a path that is opened",
    severity="HIGH",
    category="flask",
    cwe="CWE-22",
    owasp="A01:2021",
    tags="path-traversal,file,flask,CWE-22,OWASP-A01",
    message=(
        "Data from a Flask request decides which file is opened, so the sender can name files "
        "outside the intended folder. Keep only the last part with secure_filename, or resolve the "
        "path and refuse it unless it lies below the folder."
    ),
)
def request_data_in_opened_path():
    return flows(
        from_sources=ALL_REQUEST_DATA,
        to_sinks=[*OPENED_PATH, *SENT_FILE],
        sanitized_by=PATH_CONFINEMENT,
    )
