"""Callable objects are exported by a module as if they were functions."""

from slugs import slugify
import slugs


def title_page(title):
    return slugify(title)


title_page("Hello World")
slugs.shorten("a-long-title")
