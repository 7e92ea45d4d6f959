"""The same, with quoted names, numbers and constants."""

import os
import threading

from flask import Flask, request

from jobs import clean, convert

app = Flask(__name__)


@app.post("/convert")
def start_conversion():
    convert.delay(request.form["name"], 80)
    clean.delay(int(request.form["days"]))
    return "", 202


@app.post("/thread")
def start_thread():
    name = "worker-" + request.form["name"]
    threading.Thread(target=os.system, args=("uptime",), name=name).start()
    return "", 202
