from flowcheck import not_sink, sink


def start(debug, host="127.0.0.1"):
    if debug:
        host = "0.0.0.0"
    not_sink(host)


def start_debug(debug, host="127.0.0.1"):
    if debug:
        host = "0.0.0.0"
    sink(host)
