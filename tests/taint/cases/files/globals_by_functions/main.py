"""Globals changed by functions of their module."""
import state
from state import latest, update
from taintcheck import not_sink, sink, source

update(source())
sink(latest())
sink(state.current)
not_sink(state.limits["max"])
state.limits["min"] = source()
not_sink(state.limits["max"])
sink(state.limits["min"])
