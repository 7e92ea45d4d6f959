"""Parsed, converted, or looked up."""

import ast
import json
import operator

from flask import Flask, request

app = Flask(__name__)
OPERATIONS = {"add": operator.add, "sub": operator.sub}


@app.get("/sum")
def total():
    numbers = ast.literal_eval(request.args["numbers"])
    operation = OPERATIONS[request.args["operation"]]
    return str(operation(sum(numbers), json.loads(request.args["start"])))


@app.get("/power")
def power():
    return str(eval(f"2 ** {int(request.args['n'])}"))
