"""Checks on somebody else's value, or on the wrong thing, do not clear this one."""
from taintcheck import maybe, not_sink, sink, source

ROLES = ("admin", "editor")


def show(user, text):
    if user not in ROLES:
        return
    not_sink(user)
    sink(text)


def show_logged_in(session, text):
    if not session.get("user"):
        return "login"
    sink(text)
    not_sink(session["theme"])
    return ""


def checked_copy(text):
    copy = text
    if copy in ROLES:
        not_sink(text)
    sink(text)


show("admin", source())
show_logged_in({"user": "bob", "theme": "dark"}, source())
checked_copy(source())
