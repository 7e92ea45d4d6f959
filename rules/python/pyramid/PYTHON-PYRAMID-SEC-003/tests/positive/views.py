from pyramid.request import Request
from pyramid.view import view_config
from sqlalchemy import text
from sqlalchemy.orm import Session

from models import Item


@view_config(route_name="items", renderer="json")
def items(request: Request):
    session = Session()
    order = request.params["order"]
    session.query(Item).order_by(text(order)).all()  # expect
    session.query(Item).filter(text("name = '%s'" % request.GET.get("name"))).all()  # expect
    return session.execute("SELECT * FROM items WHERE id = " + request.matchdict["id"])  # expect


@view_config(route_name="groups", renderer="json")
def groups(request: Request):
    column = request.json_body["column"]
    query = Session().query(Item).group_by(text(column))  # expect
    return query.having(text(f"count({column}) > 1")).all()  # expect
