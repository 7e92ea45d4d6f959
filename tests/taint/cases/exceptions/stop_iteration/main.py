"""Exceptions as a way to return: StopIteration, KeyError, custom signals."""
from taintcheck import not_sink, sink, source


class Redirect(Exception):
    def __init__(self, location, code=302):
        self.location = location
        self.code = code


def login(target):
    raise Redirect(target)


def logout():
    raise Redirect("/")


def dispatch(view, *args):
    try:
        return view(*args)
    except Redirect as redirect:
        return redirect


sink(dispatch(login, source()).location)
not_sink(dispatch(login, source()).code)
not_sink(dispatch(logout).location)
table = {"a": 1}
try:
    table[source()]
except KeyError as error:
    sink(error.args[0])  # MISSING
try:
    table["missing"]
except KeyError as error:
    not_sink(error.args[0])
