"""Only one of two ways is confined."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/file")
def file():
    name = request.args["name"]
    if request.args.get("flat"):
        name = os.path.basename(name)
    return open("/srv/" + name).read()  # expect
