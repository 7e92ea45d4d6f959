from urllib.parse import urljoin, urlsplit

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


def is_safe_redirect_url(target):
    own = urlsplit(request.host_url)
    other = urlsplit(urljoin(request.host_url, target))
    return other.scheme in ("http", "https") and own.netloc == other.netloc


@app.post("/login")
def login():
    target = request.args.get("next")
    if not target or not is_safe_redirect_url(target):
        return redirect(url_for("index"))
    return redirect(target)


@app.get("/language")
def language():
    target = request.args["to"]
    if target in ("/de", "/en"):
        return redirect(target)
    return redirect("/")
