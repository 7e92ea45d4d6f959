from taintcheck import not_sink, sink, source

X = {"k": "c"}


def put():
    X["k"] = source()


def reset():
    X["k"] = "c"


def use():
    not_sink(X["k"])


def use2():
    sink(X["k"])


put()
use2()
reset()
use()
