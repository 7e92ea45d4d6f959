"""Decorators that hand an argument to what they wrap."""
from functools import partial, partialmethod, reduce, wraps

from taintcheck import clean, not_sink, sink, source


def with_user(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(source(), *args, **kwargs)

    return wrapper


def with_clean_user(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        kwargs["user"] = clean(source())
        return function(*args, **kwargs)

    return wrapper


def with_keyword(name, value):
    def decorate(function):
        @wraps(function)
        def wrapper(**kwargs):
            kwargs[name] = value
            return function(**kwargs)

        return wrapper

    return decorate


@with_user
def show(user, page):
    sink(user)
    not_sink(page)


@with_clean_user
def show_clean(page, user=None):
    not_sink(user)
    sink(page)


@with_keyword("city", source())
def visit(city="none", street="none"):
    sink(city)
    not_sink(street)


class Door:
    def push(self, side, text):
        return side + text

    left = partialmethod(push, "left")
    bad = partialmethod(push, source())


show("home")
show_clean(source())
visit(street="a")
greet = partial("{} {}".format, source())
sink(greet("a"))
join = partial(lambda a, b: b, source())
not_sink(join("x"))
sink(join(source()))
sink(Door().left(source()))
not_sink(Door().left("a"))
sink(Door().bad("a"))
sink(reduce(lambda a, b: a + b, ["a", source(), "c"]))
not_sink(reduce(lambda a, b: a + len(b), ["a", source()], 0))  # SPURIOUS
