"""Methods called filter and execute of other objects."""

from pyramid.request import Request
from pyramid.view import view_config


class Table:
    def filter(self, text):
        return [row for row in ("a", "b") if text in row]

    def execute(self, text):
        return text


@view_config(route_name="rows", renderer="json")
def rows(request: Request):
    table = Table()
    return table.filter(request.params["text"]), table.execute(request.params["text"])
