"""Which of the files is loaded, the client says; an upload may be among them."""

import sys

from flask import Flask, request

from models import restore, restore_packed, restore_path

app = Flask(__name__)


@app.get("/model")
def model():
    return str(restore(request.args["name"]))


@app.get("/packed/<name>")
def packed(name):
    return str(restore_packed(name))


if __name__ == "__main__":
    restore_path(sys.argv[1])
