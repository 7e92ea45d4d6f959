"""Decorators that check permissions before the call."""
from auth import Forbidden, Principal, requires
from taintcheck import not_sink, sink, source


@requires("write")
def write(principal, text, *, mode="w"):
    sink(text)
    not_sink(mode)
    return principal.name + text


@requires("read")
def read(principal, key):
    not_sink(key)
    return "value"


def main():
    admin = Principal("root", "admin")
    sink(write(admin, source()))
    not_sink(read(admin, "k"))
    try:
        write(Principal("guest", "guest"), source())
    except Forbidden as error:
        not_sink(str(error))
    not_sink(admin.can(source()))
    sink(Principal(source(), "guest").name)
    not_sink(Principal(source(), "guest").role)


main()
