"""Text stored in the environment of the process comes back."""
import os

from taintcheck import not_sink, sink, source

os.environ["TAINT_A"] = source()
sink(os.environ["TAINT_A"])
os.environ["TAINT_B"] = "fixed"
not_sink(os.environ["TAINT_B"])
not_sink(os.environ.get("TAINT_NONE", "fixed"))
sink(os.environ.get("TAINT_NONE", source()))
