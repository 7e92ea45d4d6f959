"""A host that ends in a domain, checked with and without its dot."""
from urllib.parse import urlparse

from taintcheck import not_sink, sink, source

HOSTS = frozenset(("example.org",))


def exact(url):
    host = urlparse(url).hostname
    if host is None or host not in HOSTS:
        return
    not_sink(url)


def contained(url):
    if "example.org" not in url:
        return
    sink(url)


def equal(url):
    if urlparse(url).netloc != "example.org":
        return "/"
    return url


exact("http://x/" + source())
contained("http://example.org.evil/" + source())
not_sink(equal("http://x/" + source()))
