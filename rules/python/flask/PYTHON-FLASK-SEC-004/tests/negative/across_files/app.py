from flask import Flask, request

from rules.engine import Engine

app = Flask(__name__)


@app.post("/rules/check")
def check():
    engine = Engine()
    engine.add("adult", "age >= 18")
    return {"result": engine.check("adult", {"age": request.get_json()["age"]})}
