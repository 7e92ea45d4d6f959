"""`in`, `len` and the truth of a container call its methods."""

from inbox import Inbox


def summary(inbox):
    if "spam" in inbox:
        return len(inbox)
    if not inbox:
        return "empty"
    return inbox.newest()


summary(Inbox(["hello"]))
