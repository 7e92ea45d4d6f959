"""The client chooses the program itself."""

import asyncio
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/tool")
def tool():
    subprocess.run([request.form["tool"], "--version"])  # expect
    subprocess.check_call(request.form["tool"])  # expect
    words = request.form["line"].split()
    subprocess.Popen(words)  # expect
    return "ok"


async def start(line):
    return await asyncio.create_subprocess_shell(line)  # expect


@app.post("/later")
def later():
    asyncio.run(start("render " + request.json["scene"]))
    return "ok"
