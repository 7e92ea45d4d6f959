"""PYTHON-LANG-SEC-041: PyYAML load that can build objects."""

from codepathfinder import Or, calls
from codepathfinder.python_decorators import python_rule
from rules_shared.sinks.deserialization import YAML


@python_rule(
    id="PYTHON-LANG-SEC-041",
    name="PyYAML load that can build objects",
    severity="HIGH",
    category="lang",
    cwe="CWE-502",
    owasp="A08:2021",
    tags="deserialization,yaml,CWE-502,OWASP-A08",
    message=(
        "This YAML loader can build any Python object the document names, and so run code. Use "
        "yaml.safe_load, or Loader=yaml.SafeLoader."
    ),
)
def yaml_load_builds_objects():
    return Or(*YAML, calls("ruamel.yaml.load"))
