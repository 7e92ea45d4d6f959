from second import A6, B6

A7 = A6
B7 = B6
A8 = "".join([A7])
B8 = "".join([B7])
FINAL, SAFE = A8, B8


def pick(name):
    return {"final": FINAL, "safe": SAFE}[name]
