from flowcheck import not_sink, sink


def guarded(host):
    if host == "0.0.0.0":
        sink(host)
        return
    not_sink(host)


def raising(host):
    if host in ("0.0.0.0", "::"):
        raise ValueError(host)
    not_sink(host)


def skipping(hosts):
    for host in hosts:
        if host.startswith("0."):
            continue
        not_sink(host)
