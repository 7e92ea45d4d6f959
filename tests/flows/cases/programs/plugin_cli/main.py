"""Commands of a tool register themselves when their modules are imported by name."""
import importlib

from core import invoke
from flowcheck import not_sink, sink

for _name in ("serve", "probe"):
    importlib.import_module(f"commands.{_name}")


def main():
    sink(invoke("serve"))
    not_sink(invoke("serve", "--local"))
    not_sink(invoke("probe"))
    sink(invoke("probe", "0.0.0.0"))
    not_sink(invoke("unknown", "0.0.0.0"))


main()
