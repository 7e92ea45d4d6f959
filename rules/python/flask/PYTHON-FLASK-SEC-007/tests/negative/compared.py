"""The resolved path is compared with the folder."""

import os
from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
FOLDER = "/srv/reports"


@app.get("/report")
def report():
    path = os.path.realpath(os.path.join(FOLDER, request.args["name"]))
    if not path.startswith(FOLDER + os.sep):
        abort(404)
    return open(path).read()


@app.get("/page")
def page():
    path = (Path(FOLDER) / request.args["page"]).resolve()
    if not path.is_relative_to(FOLDER):
        abort(404)
    return path.read_text()


@app.get("/manual")
def manual():
    name = request.args["name"]
    if name not in {"de.html", "en.html"}:
        return "no such manual", 404
    return open(f"/srv/manuals/{name}").read()
