"""Names of columns come from a constant mapping; other objects have execute as well."""

import sqlite3
from concurrent.futures import Executor

from flask import Flask, request

app = Flask(__name__)
COLUMNS = {"name": "name", "age": "born DESC"}


class Pipeline(Executor):
    def execute(self, step):
        return step


@app.get("/users")
def users():
    column = COLUMNS.get(request.args.get("order"), "name")
    cursor = sqlite3.connect("app.db").cursor()
    cursor.execute("SELECT * FROM users ORDER BY " + column)
    order = request.args["direction"]
    if order not in ("ASC", "DESC"):
        return "bad direction", 400
    cursor.execute(f"SELECT * FROM users ORDER BY name {order}")
    return Pipeline().execute(request.args["step"])
