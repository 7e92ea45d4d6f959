from flowcheck import not_sink, sink

host = "0.0.0.0"


def serve(host="127.0.0.1"):
    not_sink(host)


def announce(port=80):
    sink(host)
