"""What the program wrote to its own file."""

import pickle

from flask import Flask, request

app = Flask(__name__)
CACHE = "/var/cache/app/state.pickle"


def save(state):
    with open(CACHE, "wb") as file:
        pickle.dump(state, file)


def load(path=CACHE):
    with open(path, "rb") as file:
        return pickle.load(file)


@app.post("/state")
def state():
    before = load()
    save({"last": request.form["last"]})
    return str(before)
