from service import views


def route(path):
    return lookup(path)


def lookup(path):
    return views.index if path == "/" else views.missing
