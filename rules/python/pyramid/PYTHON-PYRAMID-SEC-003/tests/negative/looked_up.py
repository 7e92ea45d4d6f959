"""The column comes from a constant mapping."""

from pyramid.request import Request
from pyramid.view import view_config
from sqlalchemy import text
from sqlalchemy.orm import Session

ORDERS = {"name": "name ASC", "price": "price DESC"}


@view_config(route_name="items", renderer="json")
def items(request: Request):
    session = Session()
    order = ORDERS.get(request.params["order"], "id")
    session.execute(text("SELECT * FROM items WHERE name = :name"), {"name": request.GET["name"]})
    return session.execute(text(f"SELECT * FROM items ORDER BY {order}")).all()
