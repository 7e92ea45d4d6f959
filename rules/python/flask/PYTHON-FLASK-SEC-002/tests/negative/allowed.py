"""The program is looked up, or compared with the ones there are."""

import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
TOOLS = {"png": "optipng", "jpg": "jpegoptim"}


@app.post("/optimise")
def optimise():
    subprocess.run([TOOLS[request.form["kind"]], "in"], check=True)
    tool = request.form["tool"]
    if tool in ("optipng", "jpegoptim"):
        subprocess.run([tool, "in"], check=True)
    if tool not in TOOLS.values():
        abort(400)
    subprocess.run(f"{tool} in", shell=True, check=True)
    return "ok"
