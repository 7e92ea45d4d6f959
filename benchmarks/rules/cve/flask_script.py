"""Data of a Flask request in script that an embedded interpreter runs."""

from codepathfinder import attribute, calls, flows
from codepathfinder.python_decorators import python_rule


@python_rule(
    id="CVE-FLASK-SCRIPT",
    name="Flask request data is run as JavaScript",
    severity="CRITICAL",
    cwe="CWE-94",
    message="The sender of the request decides which script runs; js2py lets it import.",
)
def request_data_in_script():
    return flows(
        from_sources=[attribute("flask.request.form", "flask.request.args", "flask.request.data")],
        to_sinks=[calls("js2py.eval_js", "js2py.eval_js6", "js2py.EvalJs").tracks(0)],
    )
