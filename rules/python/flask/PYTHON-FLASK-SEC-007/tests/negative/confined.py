import os

from flask import Flask, request
from werkzeug.security import safe_join
from werkzeug.utils import secure_filename

app = Flask(__name__)
FOLDER = "/srv/reports"


@app.get("/report")
def report():
    name = secure_filename(request.args["name"])
    with open(os.path.join(FOLDER, name)) as file:
        return file.read()


@app.get("/raw")
def raw():
    open(os.path.join(FOLDER, os.path.basename(request.args["name"]))).close()
    return open(safe_join(FOLDER, request.args["name"])).read()
