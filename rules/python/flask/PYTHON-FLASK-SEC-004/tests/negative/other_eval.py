"""Methods and functions of the same name."""

import torch
from flask import Flask, request

app = Flask(__name__)
model = torch.nn.Linear(2, 2)


class Calculator:
    def eval(self, text):
        return len(text)


def run():
    def eval(text):
        return text.upper()

    return eval(request.args["text"])


@app.get("/length")
def length():
    model.eval()
    return str(Calculator().eval(request.args["text"])) + run()
