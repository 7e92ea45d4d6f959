"""A prefix with a whole host confines a URL; one that ends within the host does not."""
from taintcheck import not_sink, sink, source


def whole(url):
    if not url.startswith("https://example.org/"):
        return
    not_sink(url)


def cut(url):
    if not url.startswith("https://example.org"):
        return
    sink(url)


def several(url):
    if url.startswith(("https://a.example/", "https://b.example/")):
        not_sink(url)
    else:
        sink(url)


whole(source())
cut("https://example.org" + source())
several(source())
