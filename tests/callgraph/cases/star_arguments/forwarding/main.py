"""A wrapper hands all its arguments on, a callback among them."""


def notify(subject, callback, urgent=False):
    return callback(subject)


def print_line(subject):
    print(subject)


def store_line(subject):
    return [subject]


def logged(function, *args, **kwargs):
    return function(*args, **kwargs)


logged(notify, "disk full", print_line)
logged(notify, "disk ok", callback=store_line)
