"""What is put in front leaves the host open."""

from flask import Flask, redirect, request

app = Flask(__name__)
SHOP = "https://shop.example.org"


@app.get("/old/<path:rest>")
def old(rest):
    if "slash" in request.args:
        return redirect("/" + rest)  # expect
    if "shop" in request.args:
        return redirect(SHOP + rest)  # expect
    if "scheme" in request.args:
        return redirect(f"https://{rest}/welcome")  # expect
    if "percent" in request.args:
        return redirect("//%s/list" % rest)  # expect
    return redirect("{}/new".format(rest))  # expect
