"""A package whose function has its submodule's name."""

import tools
import tools.listen
from flowcheck import not_sink, sink
from tools import bind

sink(bind())
not_sink(bind.__name__)
not_sink(tools.listen.HOST)
sink(tools.HOST)
