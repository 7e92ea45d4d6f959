"""Hosts and schemes of URLs that are compared before use."""
from urllib.parse import urljoin, urlparse, urlsplit

from taintcheck import not_sink, sink, source

HOSTS = {"example.com", "example.org"}
URL = "http://evil.test/"


def host_in(url):
    if urlparse(url).hostname in HOSTS:
        not_sink(url)
    else:
        sink(url)


def host_equal(url):
    parts = urlsplit(url)
    if parts.netloc != "example.com":
        return
    not_sink(url)


def scheme(url):
    if urlparse(url).scheme in ("http", "https"):
        sink(url)
    not_sink(len(url))


def both(url):
    parts = urlparse(url)
    if parts.scheme == "https" and parts.hostname in HOSTS:
        not_sink(url)
    sink(url)


def local_only(url):
    parts = urlparse(url)
    if parts.netloc or parts.scheme:
        sink(url)
        return
    not_sink(url)


def is_safe(url):
    return urlparse(url).netloc in HOSTS


def by_function(url):
    if not is_safe(url):
        return
    not_sink(url)


def is_local(target):
    base = urlparse("http://localhost/")
    test = urlparse(urljoin("http://localhost/", target))
    return test.scheme in ("http", "https") and base.netloc == test.netloc


def redirect(target):
    if is_local(target):
        not_sink(target)
    else:
        sink(target)


def whole(url):
    if url.startswith("https://example.com/"):
        not_sink(url)
    if url.startswith("http"):
        sink(url)


host_in(URL + source())
host_equal(URL + source())
scheme(URL + source())
both(URL + source())
local_only(URL + source())
by_function(URL + source())
redirect(URL + source())
whole(URL + source())
