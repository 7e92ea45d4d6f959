import builtins
import json

import pandas
from flask import Flask, request

app = Flask(__name__)
evaluate = eval


@app.get("/columns")
def columns():
    frame = pandas.DataFrame({"a": [1]})
    value = pandas.eval(request.args["formula"], local_dict={"frame": frame})  # expect
    first = builtins.eval(request.args["first"])  # expect
    second = evaluate(request.cookies["second"])  # expect
    third = eval(json.loads(request.data)["third"])  # expect
    return str([value, first, second, third])
