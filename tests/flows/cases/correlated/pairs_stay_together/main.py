"""Host and label chosen together are tested by label."""

from choose import choose
from flowcheck import not_sink, sink


def serve(mode):
    label, host = choose(mode)
    if label == "open":
        sink(host)
    else:
        not_sink(host)


serve("dev")
serve("prod")
