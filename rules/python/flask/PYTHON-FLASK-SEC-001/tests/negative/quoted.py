"""Each value is quoted, or is a number."""

import os
import shlex
from pipes import quote

from flask import Flask, request

app = Flask(__name__)


def ping_line(host, count):
    return f"ping -c {int(count)} {shlex.quote(host)}"


@app.get("/ping")
def ping():
    os.system(ping_line(request.args["host"], request.args.get("count", "1")))
    os.system("dig " + quote(request.args["host"]))
    os.popen("sleep %d" % int(request.form["seconds"]))
    return "ok"
