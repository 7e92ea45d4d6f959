"""A bound method passed as a callback takes its instance with it."""
from emitter import Emitter
from flowcheck import not_sink, sink


class Public:
    def __init__(self, host):
        self.host = host

    def handle(self, event):
        sink(self.host)
        not_sink(event)


class Private(Public):
    def handle(self, event):
        not_sink(self.host)
        not_sink(event)


def main():
    emitter = Emitter()
    emitter.on("start", Public("0.0.0.0").handle)
    emitter.on("start", Private("127.0.0.1").handle)
    emitter.emit("start", "localhost")


main()
