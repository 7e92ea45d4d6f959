from urllib.parse import urlparse

HOSTS = {"example.org", "www.example.org"}


def is_ours(url):
    """Whether a URL leads to one of our hosts."""
    return urlparse(url).hostname in HOSTS
