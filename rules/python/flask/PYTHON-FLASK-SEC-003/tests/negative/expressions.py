"""SQLAlchemy binds what is compared with a column."""

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import select, text

app = Flask(__name__)
db = SQLAlchemy(app)


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)


@app.get("/items")
def items():
    name = request.args["name"]
    rows = db.session.execute(select(Item).where(Item.name == name))
    more = db.session.execute(text("SELECT * FROM item WHERE name = :name"), {"name": name})
    return {"items": [*rows, *more]}
