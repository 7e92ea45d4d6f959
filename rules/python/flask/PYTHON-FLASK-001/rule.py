"""PYTHON-FLASK-001: Flask started with the debugger."""

from codepathfinder import Or, QueryType, calls
from codepathfinder.python_decorators import python_rule


class FlaskApplication(QueryType):
    fqns = ["flask.Flask"]


class FlaskConfig(QueryType):
    fqns = ["flask.Config", "flask.config.Config"]


class Werkzeug(QueryType):
    fqns = ["werkzeug.serving", "werkzeug"]


@python_rule(
    id="PYTHON-FLASK-001",
    name="Flask started with the debugger",
    severity="HIGH",
    category="flask",
    cwe="CWE-489",
    owasp="A05:2021",
    tags="debug,configuration,flask,CWE-489,OWASP-A05",
    message=(
        "The Werkzeug debugger is on: whoever provokes an error can run Python in this process "
        "from the browser. Take the switch out of the code, and use flask --debug on your own "
        "machine."
    ),
)
def flask_debugger_on():
    return Or(
        FlaskApplication.method("run").where("debug", True),
        FlaskApplication.method("run").where(2, True),
        FlaskApplication.method("run").where("use_debugger", True),
        FlaskConfig.method("__setitem__").where(0, "DEBUG").where(1, True),
        FlaskConfig.method("update", "from_mapping").where("DEBUG", True),
        Werkzeug.method("run_simple").where("use_debugger", True),
        calls("werkzeug.debug.DebuggedApplication", match_name={"evalex": True}),
        calls(
            "os.environ.__setitem__",
            match_position={0: "FLASK_DEBUG", 1: ["1", "true", "True", "on", "yes"]},
        ),
    )
