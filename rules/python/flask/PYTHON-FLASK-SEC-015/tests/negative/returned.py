import html

from flask import Flask, jsonify, redirect, render_template, request, url_for

app = Flask(__name__)


@app.get("/json")
def as_json():
    return {"name": request.args["name"]}


@app.get("/list")
def as_list():
    return jsonify([request.args["name"]])


@app.get("/escaped")
def escaped():
    return f"<p>{html.escape(request.args['name'])}</p>"


@app.get("/kind")
def kind():
    name = request.args["kind"]
    if name not in ("long", "short"):
        return "unknown", 400
    return name


@app.get("/page")
def page():
    return render_template("page.html", name=request.args["name"])


@app.get("/status")
def status():
    return "done", {"X-Name": request.args["name"]}


@app.post("/next")
def following():
    return redirect(url_for("page", name=request.form["name"]))


def helper():
    """No view: who calls it decides what becomes of the text."""
    return request.args["name"]
