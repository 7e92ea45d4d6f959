from flask import Flask, request

from views.html import page

app = Flask(__name__)


@app.get("/user")
def user():
    return page("Profile", {"name": request.args["name"], "age": 3})
