"""Methods called get that fetch nothing."""

import os

from flask import Flask, request

app = Flask(__name__)
PAGES = {"home": "https://example.org"}


@app.get("/page")
def page():
    name = request.args["name"]
    return PAGES.get(name) or os.environ.get(name) or request.headers.get(name, "")
