from pyramid.request import Request
from pyramid.view import view_config
from sqlalchemy.orm import Session

from store import Store


@view_config(route_name="items", renderer="json")
def items(request: Request):
    return Store(Session()).sorted(request.params.get("order", "id"))
