from base import Handler
from taintcheck import not_sink, sink


class Search(Handler):
    def handle(self, text):
        sink("find " + text)


class Status(Handler):
    def argument(self):
        return "fixed"

    def handle(self, text):
        not_sink("status " + text)
