"""The request is wrapped before its values are used."""

import os

from flask import Flask, request

app = Flask(__name__)


class Query:
    def __init__(self, req):
        self.req = req

    @property
    def host(self):
        return self.req.args.get("host")


def lookup(query):
    host = query.host.strip().lower()
    if not host:
        return ""
    return os.popen("host " + host).read()  # expect


@app.route("/lookup")
def view():
    return lookup(Query(request))
