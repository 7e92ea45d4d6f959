"""Columns bind the values they are compared with."""

from pyramid.request import Request
from pyramid.view import view_config
from sqlalchemy import Column, Integer, String, text
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class Item(Base):
    __tablename__ = "items"
    id = Column(Integer, primary_key=True)
    name = Column(String)


@view_config(route_name="items", renderer="json")
def items(request: Request):
    query = Session().query(Item)
    name = request.params["name"]
    first = query.filter(Item.name == name).all()
    second = query.filter_by(name=name).order_by(Item.id).all()
    third = query.filter(text("name = :name").bindparams(name=name)).all()
    fourth = query.filter(Item.id == int(request.matchdict["id"])).all()
    return [first, second, third, fourth]
