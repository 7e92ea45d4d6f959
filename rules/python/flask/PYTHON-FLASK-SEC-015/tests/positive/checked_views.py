"""A decorator that hands on what the view returns changes nothing about it."""

import functools

from flask import Flask, abort, request, session

app = Flask(__name__)


def logged_in(view):
    @functools.wraps(view)
    def wrapped(*args, **kwargs):
        if "user" not in session:
            abort(401)
        return view(*args, **kwargs)

    return wrapped


@app.get("/echo")
@logged_in
def echo():
    return "<p>" + request.args["text"] + "</p>"  # expect
