import ast

import pandas
import torch


class Model:
    def eval(self):
        return self


def use(frame: pandas.DataFrame, text):
    Model().eval()
    torch.nn.Linear(1, 1).eval()
    frame.eval("a + b")
    return ast.literal_eval(text)
