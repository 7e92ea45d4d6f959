import json

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.post("/restore")
def restore():
    first = json.loads(request.data)
    second = yaml.safe_load(request.get_data())
    third = json.load(request.stream)
    return {"all": [first, second, third]}
