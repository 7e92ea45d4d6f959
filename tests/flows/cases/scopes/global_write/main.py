"""A global statement makes a function rebind the module's name."""

import state
from flowcheck import not_sink, sink

mode = "127.0.0.1"


def configure():
    global mode
    mode = "0.0.0.0"


def configure_locally():
    quiet = "0.0.0.0"
    return quiet


quiet = "127.0.0.1"
not_sink(mode)
configure()
configure_locally()
sink(mode)
not_sink(quiet)
state.open_up()
sink(state.host)
not_sink(state.admin)
