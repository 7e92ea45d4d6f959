"""Constants re-exported through __init__ lead to the submodule that defines them."""

import lib
from flowcheck import not_sink, sink
from lib import BIND, LOCAL, Server

sink(BIND)
not_sink(LOCAL)
sink(lib.BIND)
sink(lib.defaults.BIND)
sink(Server().host)
not_sink(Server(LOCAL).host)
