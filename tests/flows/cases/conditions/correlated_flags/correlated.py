from flowcheck import not_sink, sink


def run(public):
    host = "127.0.0.1"
    if public:
        host = "0.0.0.0"
    if public:
        sink(host)
    else:
        not_sink(host)


def describe(public):
    first, second = "0.0.0.0", "127.0.0.1"
    if not public:
        first, second = second, first
    return first, second
