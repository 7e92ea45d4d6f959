"""Commands that a task queue or a thread runs later."""

import asyncio
import os
import threading

from flask import Flask, request

from jobs import convert, pack

app = Flask(__name__)


@app.post("/convert")
def start_conversion():
    convert.delay(request.form["name"], 80)
    pack.apply_async(args=[request.form["folder"]], countdown=10)
    return "", 202


@app.post("/thread")
def start_thread():
    line = "identify " + request.form["name"]
    threading.Thread(target=os.system, args=(line,)).start()  # expect
    return "", 202


@app.post("/wait")
async def wait():
    return {"code": await asyncio.to_thread(os.system, "file " + request.args["name"])}  # expect
