"""Defining a subclass calls the base's `__init_subclass__` with its keywords."""

from formats import Format, find


class Csv(Format, key="csv"):
    def parse(self, text):
        return [text]


class Json(Format, key="json"):
    def parse(self, text):
        return {"text": text}


find("csv").parse("a")
