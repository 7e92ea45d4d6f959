"""The whole URL, or its host, through several clients."""

import urllib.request

import httpx
import requests
import requests as http
from flask import Flask, request
from requests import Session

app = Flask(__name__)


@app.get("/preview")
def preview():
    url = request.args["url"]
    requests.get(url, timeout=5)  # expect
    requests.request("GET", url, timeout=5)  # expect
    http.post(url=url, json={}, timeout=5)  # expect
    httpx.get(url)  # expect
    with Session() as session:
        session.get(f"https://{request.args['host']}/status", timeout=5)  # expect
    return urllib.request.urlopen(url).read()  # expect


@app.post("/hook")
def hook():
    target = request.get_json()["target"]
    prepared = urllib.request.Request("http://" + target, method="POST")  # expect
    return urllib.request.urlopen(prepared).read()  # expect
