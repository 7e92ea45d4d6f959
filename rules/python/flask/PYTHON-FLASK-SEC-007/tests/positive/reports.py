import io
import os
import shutil
from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
FOLDER = "/srv/reports"


@app.get("/report")
def report():
    with open(os.path.join(FOLDER, request.args["name"])) as file:  # expect
        return file.read()


@app.get("/raw")
def raw():
    return io.open(FOLDER + "/" + request.args.get("name"), "rb").read()  # expect


@app.get("/page")
def page():
    path = os.path.realpath(os.path.join(FOLDER, request.values["page"]))
    return open(path).read()  # expect


@app.post("/remove")
def remove():
    os.remove(f"{FOLDER}/{request.form['name']}")  # expect
    shutil.copyfile(request.form["from"], "/tmp/copy")  # expect
    return (Path(FOLDER) / request.form["name"]).read_text()  # expect


@app.get("/download")
def download():
    return send_file(os.path.join(FOLDER, request.args["name"]))  # expect
