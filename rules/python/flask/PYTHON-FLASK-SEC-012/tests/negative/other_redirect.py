"""Functions called redirect that send no response."""

import contextlib
import io

from flask import Flask, request

app = Flask(__name__)


class Router:
    def redirect(self, text):
        return text[::-1]


@app.get("/text")
def text():
    with contextlib.redirect_stdout(io.StringIO()) as out:
        print(request.args["text"])
    return Router().redirect(out.getvalue())
