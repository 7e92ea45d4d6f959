from threading import Thread

from flowcheck import not_sink, sink


class OpenJob(Thread):
    def __init__(self, host):
        super().__init__(daemon=True)
        self.host = host

    def run(self):
        sink(self.host)


class ClosedJob(OpenJob):
    def run(self):
        not_sink(self.host)  # SPURIOUS
