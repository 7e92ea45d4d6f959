"""Texts evaluated in other modules see those modules' names."""
import plugin
from plugin import run


def helper():
    return "main"


run()
plugin.method_of(3)
eval("helper")()
eval("plugin.helper()")
eval("[run() for _ in range(2)]")
