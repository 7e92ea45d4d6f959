from flask import Flask, request

from auth.flow import finish

app = Flask(__name__)


@app.get("/callback")
def callback():
    state = {"user": request.args["user"], "return_to": "/account"}
    return finish(state)
