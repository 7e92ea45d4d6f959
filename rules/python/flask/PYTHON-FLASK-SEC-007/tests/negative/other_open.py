"""Methods called open, and data that is written, not opened."""

import webbrowser

from flask import Flask, request

app = Flask(__name__)


class Door:
    def open(self, key):
        return key == "sesame"


@app.post("/open")
def opened():
    webbrowser.open(request.form["page"])
    with open("/srv/log.txt", "a") as log:
        log.write(request.form["note"])
    return str(Door().open(request.form["key"]))
