"""What a decorator of the project sends as JSON is no HTML, whatever the view returns."""

import functools
import json

from flask import Flask, Response, request

app = Flask(__name__)


def as_json(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        return Response(json.dumps(view(*args, **kwargs)), mimetype="application/json")

    return wrapped


@app.get("/echo")
@as_json
def echo():
    return request.args["text"]
