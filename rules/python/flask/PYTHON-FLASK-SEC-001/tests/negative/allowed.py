"""Only values of a constant set get as far as the command."""

import os
import re

from flask import Flask, abort, request

app = Flask(__name__)
SERVICES = {"nginx", "redis", "postgres"}
COMMANDS = {"up": "systemctl start app", "down": "systemctl stop app"}


@app.post("/restart")
def restart():
    service = request.form["service"]
    if service not in SERVICES:
        abort(400)
    os.system(f"systemctl restart {service}")
    return "ok"


@app.post("/switch")
def switch():
    os.system(COMMANDS[request.form["to"]])
    return "ok"


@app.get("/log")
def log():
    unit = request.args["unit"]
    if not re.fullmatch(r"[a-z]+", unit):
        return "bad unit", 400
    return os.popen("journalctl -u " + unit).read()
