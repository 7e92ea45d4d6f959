import html

import bleach
from flask import Flask, make_response, render_template, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/search")
def search():
    return make_response(f"<p>No result for {escape(request.args['q'])}</p>")


@app.get("/other")
def other():
    text = html.escape(request.args["text"]) + bleach.clean(request.args["html"])
    return make_response("<p>" + text + "</p>")


@app.get("/template")
def template():
    return make_response(render_template("page.html", title=request.args["title"]))
