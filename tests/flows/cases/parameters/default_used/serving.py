from flowcheck import not_sink, sink


def sometimes_default(host="0.0.0.0"):
    sink(host)


def always_overridden(host="0.0.0.0"):
    not_sink(host)


def echo(host="0.0.0.0"):
    return host


sink(echo())
