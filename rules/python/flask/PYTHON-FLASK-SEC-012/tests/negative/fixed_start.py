"""Targets that begin with a path of this site or with a whole host."""

from flask import Flask, redirect, request

app = Flask(__name__)
SHOP = "https://shop.example.org"
ITEM = SHOP + "/item/"


@app.get("/old/<path:rest>")
def old(rest):
    if "legacy" in request.args:
        return redirect("/legacy/" + rest)
    if "shop" in request.args:
        return redirect(ITEM + rest)
    target = f"{SHOP}/search?q={rest}"
    if "search" in request.args:
        return redirect(target)
    if "percent" in request.args:
        return redirect("/list?from=%s" % rest)
    return redirect("/new/{}?page={}".format(rest, request.args.get("page")))
