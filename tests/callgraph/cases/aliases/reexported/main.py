"""A name passes through two packages' `__init__` and is renamed on the way."""
import tools
from tools import trim

trim("  a ")
tools.squeeze("a  b")
tools.text.clean("x")
