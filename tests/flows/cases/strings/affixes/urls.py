SCHEME = "tcp://"


def strip_scheme(url):
    return url.removeprefix(SCHEME)
