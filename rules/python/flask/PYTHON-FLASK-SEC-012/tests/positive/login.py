import flask
from flask import Flask, redirect, request, url_for
from werkzeug.utils import redirect as send

app = Flask(__name__)


@app.post("/login")
def login():
    target = request.args.get("next") or url_for("login")
    return redirect(target)  # expect


@app.get("/out")
def out():
    return flask.redirect(location=request.values["url"], code=302)  # expect


@app.get("/back")
def back():
    return send(request.referrer)  # expect


@app.get("/country")
def country():
    return redirect("https://" + request.form["country"] + ".example.org")  # expect
