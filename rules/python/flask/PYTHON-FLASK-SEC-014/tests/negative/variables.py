"""Data is passed as a variable."""

from flask import Flask, render_template, render_template_string, request
from jinja2 import Environment

app = Flask(__name__)
environment = Environment(autoescape=True)


@app.get("/hello")
def hello():
    return render_template_string("<h1>Hello {{ name }}</h1>", name=request.args["name"])


@app.get("/bye")
def bye():
    template = environment.from_string("Bye {{ name }}")
    return template.render(name=request.args["name"]) + render_template(
        "bye.html", name=request.args["name"]
    )
