"""Class bodies run in order: later lines use earlier ones and branch on them."""

from flags import EXPOSE
from flowcheck import not_sink, sink


class Config:
    prefix = "0.0"
    if EXPOSE:
        host = prefix + ".0.0"
    else:
        host = "127.0.0.1"
    if not EXPOSE:
        admin = prefix + ".0.0"
    else:
        admin = "localhost"
    prefix = "10.0"
    lan = prefix + ".0.5"


sink(Config.host)
not_sink(Config.admin)
not_sink(Config.lan)
