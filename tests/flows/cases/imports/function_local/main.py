"""Imports inside functions bind there and do not touch the module's name."""

from flowcheck import not_sink, sink
from private import HOST


def serve():
    from public import HOST

    sink(HOST)


def serve_private():
    not_sink(HOST)


class Admin:
    from public import HOST

    def run(self):
        not_sink(HOST)
        sink(self.HOST)


serve()
serve_private()
Admin().run()
