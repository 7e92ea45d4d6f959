"""The host is constant; the data is a parameter, a body or a quoted segment."""

from urllib.parse import quote, urlencode

import requests
from flask import Flask, request

app = Flask(__name__)
API = "https://api.example.org"


@app.get("/search")
def search():
    term = request.args["q"]
    requests.get(API + "/search", params={"q": term}, timeout=5)
    requests.post(f"{API}/log", json={"q": term}, headers={"X-Term": term}, timeout=5)
    requests.get(API + "/search?" + urlencode({"q": term}), timeout=5)
    return requests.get(f"{API}/users/{quote(term, safe='')}", timeout=5).text
