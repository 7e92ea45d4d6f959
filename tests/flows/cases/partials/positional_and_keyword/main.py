"""functools.partial binds leading and keyword arguments that later calls complete or override."""
from functools import partial

from flowcheck import not_sink, sink
from binding import endpoint


def main():
    public = partial(endpoint, "0.0.0.0")
    private = partial(endpoint, host="127.0.0.1")
    sink(public(80)[0])
    not_sink(public(80)[1])
    not_sink(private(port=80)[0])
    sink(private(host="0.0.0.0", port=80)[0])


main()
