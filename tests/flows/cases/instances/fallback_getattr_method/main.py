"""__getattr__ answers only for attributes that normal lookup does not find."""

from flowcheck import not_sink, sink


class Lazy:
    port_host = "10.0.0.5"

    def __init__(self):
        self.own = "127.0.0.1"

    def __getattr__(self, name):
        return "0.0.0.0"


lazy = Lazy()
sink(lazy.anything)
not_sink(lazy.own)
not_sink(lazy.port_host)
