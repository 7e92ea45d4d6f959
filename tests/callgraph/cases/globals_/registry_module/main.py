"""State in a module's globals is filled through functions and read through an alias."""
import app.state as state
from app.setup import install

install()
state.get("greet")("ann")
state.default("bob")


def call(name):
    handler = state.handlers[name]
    return handler("cid")


call("greet")
call("part")
