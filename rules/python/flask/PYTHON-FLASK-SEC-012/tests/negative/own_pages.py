from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PAGES = {"home": "/", "cart": "/cart"}


@app.post("/login")
def login():
    return redirect(url_for("index", tab=request.args.get("tab")))


@app.get("/go")
def go():
    return redirect(PAGES.get(request.args["page"], "/"))


@app.get("/slash")
def slash():
    return redirect("/login", code=int(request.args["code"]))
