"""PYTHON-FLASK-AUDIT-003: Flask server on every interface."""

from codepathfinder import Or, QueryType, regex
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.addresses import ALL_INTERFACES, ALL_INTERFACES_NOT_EMPTY


class FlaskApplication(QueryType):
    fqns = ["flask.Flask"]


class Werkzeug(QueryType):
    fqns = ["werkzeug.serving", "werkzeug"]


@python_rule(
    id="PYTHON-FLASK-AUDIT-003",
    name="Flask server on every interface",
    severity="MEDIUM",
    category="flask",
    cwe="CWE-668",
    owasp="A05:2021",
    tags="network,exposure,flask,CWE-1327,CWE-668,OWASP-A05",
    message=(
        "This development server listens on every network interface, so any host that can reach "
        "the machine can connect. Leave host out, or give the one address that is meant."
    ),
)
def flask_server_on_every_interface():
    return Or(
        # Flask takes the empty host for 127.0.0.1.
        FlaskApplication.method("run").where(0, regex(ALL_INTERFACES_NOT_EMPTY)),
        FlaskApplication.method("run").where("host", regex(ALL_INTERFACES_NOT_EMPTY)),
        Werkzeug.method("run_simple").where(0, regex(ALL_INTERFACES)),
        Werkzeug.method("run_simple").where("hostname", regex(ALL_INTERFACES)),
    )
