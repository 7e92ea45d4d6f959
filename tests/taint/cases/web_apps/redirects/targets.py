from urllib.parse import urlparse

NAMES = {"home": "/", "search": "/search"}
HOSTS = ("example.org", "www.example.org")


def for_name(name):
    """The path of a page."""
    return NAMES[name]


def known_or_home(url):
    """A URL of ours, else the first page."""
    if urlparse(url).netloc in HOSTS:
        return url
    return NAMES["home"]
