"""A decorator may return something else altogether."""


def disabled(function):
    return no_operation


def no_operation(*args):
    return None


def evaluated(function):
    return function()


@disabled
def launch(target):
    return fire(target)


def fire(target):
    return target


@evaluated
def settings():
    return dict(debug=True)


launch("moon")
settings.get("debug")
