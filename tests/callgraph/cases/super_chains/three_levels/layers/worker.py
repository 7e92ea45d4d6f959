from .component import Component


class Worker(Component):
    def __init__(self):
        super().__init__()
        self.queue = []

    def start(self):
        super().start()
        self.drain()

    def drain(self):
        self.queue.clear()
