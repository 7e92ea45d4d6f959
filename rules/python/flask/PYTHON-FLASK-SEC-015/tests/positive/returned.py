from flask import Blueprint, Flask, request

app = Flask(__name__)
notes = Blueprint("notes", __name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "")
    if not name:
        return "Who are you?"
    return f"<h1>Hello {name}</h1>"  # expect


@notes.post("/notes")
def add():
    text = request.form["text"]
    page = "<p>Saved: "
    page += text
    return page, 201  # expect


def register(application: Flask):
    @application.get("/again")
    def again():
        return decorated(request.args["q"])  # expect


def decorated(text):
    return "<b>" + text + "</b>"
