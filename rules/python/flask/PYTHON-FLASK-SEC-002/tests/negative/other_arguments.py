"""The data goes to the program's input, environment or folder."""

import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/render")
def render():
    subprocess.run(["dot", "-Tsvg"], input=request.data, check=True)
    subprocess.run("make all", shell=True, env={"TARGET": request.args["target"]}, check=True)
    subprocess.run("ls " + shlex.quote(request.args["folder"]), shell=True, check=True)
    return subprocess.getoutput("sleep %d" % int(request.args["seconds"]))
