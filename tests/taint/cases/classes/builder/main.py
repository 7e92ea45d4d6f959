"""A builder hands itself on from call to call."""
from taintcheck import not_sink, sink, source


class Builder:
    def __init__(self):
        self.parts = []
        self.table = "t"

    def where(self, part):
        self.parts.append(part)
        return self

    def into(self, table):
        self.table = table
        return self

    def build(self):
        return "select * from " + self.table + " where " + " and ".join(self.parts)


sink(Builder().where(source()).build())
sink(Builder().into(source()).where("a").build())
not_sink(Builder().where("a").into("b").build())
