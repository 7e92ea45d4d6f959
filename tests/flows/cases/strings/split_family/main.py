"""split, rsplit, partition, rpartition and splitlines cut the text at known places."""
from flowcheck import not_sink, sink
from source import LINES, NETLOC, PAIRS


def main():
    sink(NETLOC.split(":")[0])
    not_sink(NETLOC.split(":")[1])
    host, port = NETLOC.rsplit(":", 1)
    sink(host)
    not_sink(port)
    before, _, after = PAIRS.partition("=")
    not_sink(before)
    sink(after)
    not_sink(PAIRS.rpartition("=")[0])
    sink(PAIRS.rpartition("=")[2])
    sink(LINES.splitlines()[1])
    not_sink(LINES.splitlines()[0])
    sink("127.0.0.1 0.0.0.0  localhost".split()[1])
    not_sink("127.0.0.1 0.0.0.0  localhost".split()[2])
    not_sink("0.0.0.0".split(".")[0])


main()
