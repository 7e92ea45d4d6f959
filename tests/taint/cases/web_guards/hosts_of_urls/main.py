"""A URL whose host is compared, and one whose host is only read."""
from urllib.parse import urlparse, urlsplit

from hosts import HOSTS, is_ours
from taintcheck import not_sink, sink, source


def host_in_list(url):
    parts = urlparse(url)
    if parts.netloc not in ["example.org"] or parts.scheme != "https":
        return
    not_sink(url)


def host_in_set(url):
    if urlsplit(url).hostname in HOSTS:
        not_sink(url)


def without_host(url):
    parts = urlparse(url)
    if parts.netloc or parts.scheme:
        return
    not_sink(url)


def by_function(url):
    if not is_ours(url):
        return
    not_sink(url)


def only_read(url):
    parts = urlparse(url)
    if not parts.netloc:
        return
    sink(url)


def scheme_only(url):
    if urlparse(url).scheme != "https":
        return
    sink(url)


host_in_list("http://x/" + source())
host_in_set("http://x/" + source())
without_host("http://x/" + source())
by_function("http://x/" + source())
only_read("http://x/" + source())
scheme_only("https://x/" + source())
