"""One request, and the ways of putting it into a command line."""

import os
import os as operating_system
from os import popen

import flask
from flask import Flask, request
from flask import request as incoming

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args.get("host", "localhost")
    os.system("ping -c 1 " + host)  # expect
    os.system(f"ping -c 1 {host}")  # expect
    os.system("ping -c 1 %s" % host)  # expect
    os.system("ping -c 1 {}".format(host))  # expect
    return popen(" ".join(["dig", host])).read()  # expect


@app.post("/archive")
def archive():
    os.system("tar czf /tmp/a.tgz " + request.form["folder"])  # expect
    operating_system.system("ls " + flask.request.cookies["folder"])  # expect
    return operating_system.popen(f"du -s {incoming.headers.get('X-Folder')}").read()  # expect


@app.post("/json")
def from_json():
    job = request.get_json()
    os.system(job["command"])  # expect
    os.system(request.json["steps"][0]["command"])  # expect
    return "ok"
