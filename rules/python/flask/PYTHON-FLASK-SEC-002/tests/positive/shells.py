"""Text for a shell, started in every way subprocess has."""

import subprocess
from subprocess import check_output, getoutput

from flask import Flask, request

app = Flask(__name__)


@app.post("/convert")
def convert():
    name = request.form["name"]
    subprocess.run(f"convert {name} out.png", shell=True)  # expect
    subprocess.call("identify " + name, shell=True)  # expect
    subprocess.Popen(args="file " + name, shell=True)  # expect
    check_output("stat %s" % name, shell=True)  # expect
    return getoutput("md5sum " + name)  # expect


@app.get("/status")
def status():
    return subprocess.getstatusoutput(request.args.get("command"))[1]  # expect


@app.get("/shell")
def shell():
    subprocess.run(["sh", "-c", "ls " + request.args["folder"]])  # expect
    subprocess.run(["/bin/bash", "-c", request.args["line"]])  # expect
    subprocess.run(["python3", "-c", request.args["program"]])  # expect
    return "ok"
