"""Handlers are passed by position and by keyword."""


def download(url, on_success, on_error=None):
    if url:
        on_success(url)
    elif on_error:
        on_error(url)


def store(url):
    return keep(url)


def keep(url):
    return url


def complain(url):
    print("bad", url)


download("a", store)
download("", on_success=store, on_error=complain)
