"""Starting a thread calls the `run` of its subclass."""

from threading import Thread


class Downloader(Thread):
    def __init__(self, url):
        super().__init__()
        self.url = url

    def run(self):
        self.save(self.fetch())

    def fetch(self):
        return self.url

    def save(self, text):
        self.text = text


worker = Downloader("a")
worker.start()
worker.join()
