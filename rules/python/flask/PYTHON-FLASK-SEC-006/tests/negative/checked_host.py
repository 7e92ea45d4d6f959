"""The host is compared before the request."""

from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)
HOSTS = {"images.example.org", "cdn.example.org"}


def is_safe_url(url):
    parts = urlparse(url)
    return parts.scheme == "https" and parts.hostname in HOSTS


@app.get("/image")
def image():
    url = request.args["url"]
    if urlparse(url).hostname not in HOSTS:
        abort(400)
    return requests.get(url, timeout=5).content


@app.get("/thumbnail")
def thumbnail():
    url = request.args["url"]
    if not is_safe_url(url):
        return "bad url", 400
    return requests.get(url, timeout=5).content
