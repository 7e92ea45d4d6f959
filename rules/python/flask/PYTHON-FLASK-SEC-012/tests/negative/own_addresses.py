"""Targets that are a path of this site, or an address of this host."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.post("/login")
def login():
    target = request.form.get("next", "/")
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    return redirect(target)


@app.post("/logout")
def logout():
    target = request.form["next"]
    if urlsplit(target).netloc != request.host:
        target = "/"
    return redirect(target)


@app.get("/partner")
def partner():
    target = request.args["to"]
    host = urlsplit(target).hostname or ""
    if not host.endswith(".partner.example"):
        target = "/"
    return redirect(target)
