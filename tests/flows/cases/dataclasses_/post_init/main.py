"""__post_init__ runs after the fields are set and may replace them."""

from flowcheck import not_sink, sink
from model import Hardened, Server

not_sink(Server("127.0.0.1").host)
sink(Server("").host)
sink(Server("localhost", public=True).host)
not_sink(Hardened("0.0.0.0").host)
sink(Hardened("0.0.0.0").requested)
