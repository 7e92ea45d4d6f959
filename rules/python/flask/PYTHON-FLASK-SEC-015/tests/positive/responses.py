import flask
from flask import Flask, Response, make_response, request
from markupsafe import Markup

app = Flask(__name__)


@app.get("/search")
def search():
    response = make_response(f"<p>No result for {request.args['q']}</p>")  # expect
    response.headers["X-Kind"] = "search"
    return response


@app.get("/echo")
def echo():
    return flask.make_response((request.values["text"], 200))  # expect


@app.get("/page")
def page():
    return Response("<h1>" + request.form["title"] + "</h1>", mimetype="text/html")  # expect


@app.get("/bold")
def bold():
    return Markup("<b>%s</b>" % request.args["text"])  # expect
