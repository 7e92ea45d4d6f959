"""The first base that has the attribute wins."""

from bases import LocalMixin, PublicMixin, Server
from flowcheck import not_sink, sink


class Open(PublicMixin, Server):
    pass


class Closed(LocalMixin, PublicMixin, Server):
    pass


class Shadowed(Server, PublicMixin):
    pass


sink(Open().address())
not_sink(Closed().address())
not_sink(Shadowed().address())
