"""A list with a constant program: the data is an argument, nothing more."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/convert")
def convert():
    name = request.form["name"]
    subprocess.run(["convert", "--", name, "out.png"], check=True)
    subprocess.run(["convert", f"--name={name}", "out.png"], shell=False, check=True)
    command = ["tar", "czf", "out.tgz"]
    command.append(name)
    subprocess.check_call(command)
    subprocess.run(["python3", "tool.py", name], check=True)
    return subprocess.check_output(("file", name))
