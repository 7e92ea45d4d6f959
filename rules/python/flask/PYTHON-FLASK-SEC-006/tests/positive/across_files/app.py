from flask import Flask, request

from feeds.reader import Reader

app = Flask(__name__)


@app.post("/feeds")
def add():
    reader = Reader()
    reader.subscribe(request.form["feed"])
    return {"entries": reader.refresh()}
