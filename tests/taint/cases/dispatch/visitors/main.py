"""Methods found by getattr with a name that is put together."""
from taintcheck import not_sink, sink, source


class Visitor:
    def visit(self, kind, value):
        method = getattr(self, "visit_" + kind, self.generic)
        return method(value)

    def visit_text(self, value):
        return value

    def visit_number(self, value):
        return int(value)

    def generic(self, value):
        return "?"


class View:
    def dispatch(self, method, query):
        handler = getattr(self, method.lower())
        return handler(query)

    def get(self, query):
        sink(query)  # MISSING
        return query

    def post(self, query):
        return "posted"


visitor = Visitor()
sink(visitor.visit("text", source()))
not_sink(visitor.visit("number", "4"))
not_sink(visitor.visit("other", source()))
sink(View().dispatch("GET", source()))
not_sink(View().dispatch("POST", source()))
