"""What __enter__ returns is what the target gets."""
from taintcheck import not_sink, sink, source


class Session:
    def __init__(self, user, host):
        self.user = user
        self.host = host

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


class Lease:
    def __init__(self, token):
        self.token = token

    def __enter__(self):
        return self.token

    def __exit__(self, *exc):
        self.token = None


class FixedLease:
    def __init__(self, token):
        self.token = token

    def __enter__(self):
        return "fixed"

    def __exit__(self, *exc):
        pass


with Session(source(), "db") as session:
    sink(session.user)
    not_sink(session.host)
with Lease(source()) as token:
    sink(token)
sink(token)
with FixedLease(source()) as token:
    not_sink(token)
with Lease("a") as first, Lease(source()) as second:
    not_sink(first)
    sink(second)
