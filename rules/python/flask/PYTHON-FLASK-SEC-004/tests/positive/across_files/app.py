from flask import Flask, request

from rules.engine import Engine

app = Flask(__name__)


@app.post("/rules/<name>/check")
def check(name):
    engine = Engine()
    engine.add(name, request.get_json()["condition"])
    return {"result": engine.check(name, {"age": 3})}
