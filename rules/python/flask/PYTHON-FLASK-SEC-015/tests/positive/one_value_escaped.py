from flask import Flask, make_response, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/compare")
def compare():
    left = escape(request.args["left"])
    right = request.args["right"]
    return make_response("<p>{} and {}</p>".format(left, right))  # expect
