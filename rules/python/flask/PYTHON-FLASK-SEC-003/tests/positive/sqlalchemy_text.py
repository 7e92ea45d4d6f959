"""SQLAlchemy runs text() as it is."""

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import create_engine, text

app = Flask(__name__)
db = SQLAlchemy(app)
engine = create_engine("sqlite:///app.db")


@app.get("/items")
def items():
    order = request.args.get("order", "id")
    rows = db.session.execute(text(f"SELECT * FROM items ORDER BY {order}"))  # expect
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM items ORDER BY " + order)  # expect
    return {"items": list(rows)}
