"""The source is chosen by a constant mapping."""

from flask import Flask, render_template_string, request

app = Flask(__name__)
SOURCES = {"short": "{{ title }}", "long": "<h1>{{ title }}</h1>"}


@app.get("/title")
def title():
    source = SOURCES.get(request.args["form"], "")
    return render_template_string(source, title=request.args["title"])


@app.get("/rows")
def rows():
    count = int(request.args["count"])
    return render_template_string("<tr><td>{{ x }}</td></tr>" * count, x=1)
