from flask import Flask, request

from feeds.reader import Reader

app = Flask(__name__)


@app.post("/feeds")
def add():
    reader = Reader()
    reader.subscribe("https://news.example.org/rss")
    return {"entries": reader.refresh(request.form["topic"])}
