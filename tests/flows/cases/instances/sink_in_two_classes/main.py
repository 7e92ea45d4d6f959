"""Each class sinks its own field inside its method."""

from api import Api
from flowcheck import not_sink, sink


class Admin:
    def __init__(self, host):
        self.host = host

    def start(self):
        not_sink(self.host)


class Worker:
    def __init__(self):
        self.host = "localhost"
        self.configure()

    def configure(self):
        self.host = "0.0.0.0"

    def start(self):
        sink(self.host)


Api("0.0.0.0").start()
Admin("127.0.0.1").start()
Worker().start()
