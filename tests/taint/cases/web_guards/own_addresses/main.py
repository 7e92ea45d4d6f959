"""Addresses of the site itself: one slash and no second, a host that is its own or below it."""
from urllib.parse import urlsplit

from taintcheck import not_sink, sink, source

DOMAINS = ("a.example", "b.example")


class Request:
    host = "a.example"

    def get_host(self):
        return self.host


def path(target):
    if not target.startswith("/") or target.startswith("//"):
        target = "/"
    not_sink(target)


def both(target):
    if target.startswith("/") and not target.startswith(("//", "/\\")):
        not_sink(target)
    else:
        sink(target)


def only_refused(target):
    if not target.startswith("//"):
        sink(target)


def same_host(request, target):
    if urlsplit(target).netloc == request.get_host():
        not_sink(target)
    if urlsplit(target).netloc != request.host:
        sink(target)


def below(target):
    host = urlsplit(target).hostname or ""
    if host.endswith(".a.example"):
        not_sink(target)
    if not host.endswith("a.example"):
        sink(target)
    if any(host == each or host.endswith("." + each) for each in DOMAINS):
        not_sink(target)


path(source())
both(source())
only_refused(source())
same_host(Request(), source())
below(source())
