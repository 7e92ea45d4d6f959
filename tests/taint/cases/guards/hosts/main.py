"""A URL whose host was compared with known ones."""
from urllib.parse import urlparse

from taintcheck import not_sink, sink, source

HOSTS = {"example.com", "example.org"}


def checked(url):
    parts = urlparse(url)
    if parts.netloc not in HOSTS:
        return
    not_sink(url)


def scheme_only(url):
    if urlparse(url).scheme not in ("http", "https"):
        return
    sink(url)


def same_host(url):
    if urlparse(url).hostname == "example.com":
        not_sink(url)
    sink(url)


checked("http://elsewhere/" + source())
scheme_only("http://elsewhere/" + source())
same_host("http://elsewhere/" + source())
