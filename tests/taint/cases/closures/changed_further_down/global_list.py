from taintcheck import not_sink, sink, source

LOG = []


def log(v):
    LOG.append(v)


def work():
    log(source())


def flush():
    for x in LOG:
        sink(x)


def main():
    work()
    flush()
    LOG.clear()
    not_sink(LOG)


main()
