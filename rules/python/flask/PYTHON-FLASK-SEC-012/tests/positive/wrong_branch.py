"""The check is there, and its result is not used."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/next")
def following():
    target = request.args["next"]
    if urlsplit(target).netloc:
        app.logger.warning("foreign target")
    return redirect(target)  # expect
