from flask import Flask, request

from auth.flow import finish

app = Flask(__name__)


@app.get("/callback")
def callback():
    state = {"user": 1, "return_to": request.args["return_to"]}
    return finish(state)
