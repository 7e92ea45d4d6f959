"""A view whose request has no annotation, as most have."""

from pyramid.view import view_config
from sqlalchemy import create_engine, text

engine = create_engine("sqlite:///app.db")


@view_config(route_name="report", renderer="json")
def report(request):
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT * FROM " + request.matchdict["table"]))  # expect
        return list(rows)
