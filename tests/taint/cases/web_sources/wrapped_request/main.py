"""A wrapper of the project holds the request and reads it."""
from facade import Facade
from taintcheck import not_sink, sink, source


class Request:
    def __init__(self, form, args):
        self.form = form
        self.args = args


facade = Facade(Request({"user": source()}, {"lang": "en"}))
sink(facade.form_value("user"))
not_sink(facade.query_value("lang"))
not_sink(facade.fixed_value("user"))
sink(facade.cached("user"))
