"""PYTHON-DJANGO-SEC-040: Django request data in a path that is opened."""

from codepathfinder import flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.files import OPENED_PATH, PATH_CONFINEMENT, STORED_PATH
from rules_shared.sources.django import REQUEST_DATA


@python_rule(
    id="PYTHON-DJANGO-SEC-040",
    name="Django request data in a path that is opened",
    severity="HIGH",
    category="django",
    cwe="CWE-22",
    owasp="A01:2021",
    tags="path-traversal,file,django,CWE-22,OWASP-A01",
    message=(
        "Data from a Django request decides which file is opened, so the sender can name files "
        "outside the intended folder. Keep only the last part with os.path.basename, or resolve "
        "the path and refuse it unless it lies below the folder."
    ),
)
def request_data_in_opened_path():
    return flows(
        from_sources=REQUEST_DATA,
        to_sinks=[*OPENED_PATH, *STORED_PATH],
        sanitized_by=PATH_CONFINEMENT,
    )
