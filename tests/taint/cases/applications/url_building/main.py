"""Addresses put together from parts, by joining, formatting and encoding."""
from urllib.parse import quote, urlencode, urljoin

from taintcheck import not_sink, sink, source

BASE = "https://api.example.com"


def endpoint(path, **params):
    url = BASE + path
    if params:
        url += "?" + "&".join(f"{key}={value}" for key, value in params.items())
    return url


sink(endpoint("/users/" + source()))
sink(endpoint("/users", name=source()))
not_sink(endpoint("/users", page=int("3")))
sink(urljoin(BASE, source()))
not_sink(urljoin(BASE, "a"))
sink("{}/{}".format(BASE, source()))
not_sink("{}/{}".format(BASE, len(source())))
