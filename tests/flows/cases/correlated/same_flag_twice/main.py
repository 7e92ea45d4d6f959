"""Two tests of one flag go the same way."""

from flowcheck import not_sink, sink


def serve(public):
    if public:
        host = "0.0.0.0"
    else:
        host = "127.0.0.1"
    print("starting")
    if public:
        sink(host)
    else:
        not_sink(host)


def serve_negated(private):
    host = "0.0.0.0"
    if private:
        host = "127.0.0.1"
    if not private:
        sink(host)
    if private:
        not_sink(host)


def serve_other(public, verbose):
    host = "0.0.0.0" if public else "127.0.0.1"
    if verbose:
        return host
    return "localhost"


serve(True)
serve(False)
serve_negated(True)
serve_negated(False)
sink(serve_other(True, True))
not_sink(serve_other(False, True))
not_sink(serve_other(True, False))
