from flask import Flask, request

app = Flask(__name__)


@app.get("/sum")
def total():
    return str(eval(request.args["expression"]))  # expect


@app.post("/filter")
def filtered():
    rows = [{"price": 3}, {"price": 8}]
    condition = request.form.get("condition", "True")
    return {"rows": [row for row in rows if eval(condition, {"row": row})]}  # expect


@app.post("/plot")
def plot():
    function = request.json.get("function")
    source = "lambda x: " + function
    return {"points": list(map(eval(source), range(10)))}  # expect
