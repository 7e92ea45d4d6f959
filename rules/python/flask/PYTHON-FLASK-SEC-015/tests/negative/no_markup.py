"""Answers that no browser takes for HTML, and parts that are no body."""

from flask import Flask, Response, jsonify, make_response, redirect, request, url_for

app = Flask(__name__)


@app.get("/json")
def json():
    return jsonify(q=request.args["q"])


@app.get("/plain")
def plain():
    return Response(request.args["q"], mimetype="text/plain")


@app.get("/header")
def header():
    return make_response(("<p>done</p>", 200, {"X-Request": request.args["id"]}))


@app.get("/count")
def count():
    return make_response(f"<p>{int(request.args['n'])} of {len(request.args['q'])}</p>")


@app.get("/go")
def go():
    return make_response(redirect(url_for("count", n=request.args["n"])))
