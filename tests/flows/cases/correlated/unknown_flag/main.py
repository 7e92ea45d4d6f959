"""Even when the flag is unknown the two tests agree."""

import os

from flowcheck import not_sink, sink

PUBLIC = os.environ.get("FLOWS_NOT_SET") is None


def serve():
    host = "0.0.0.0" if PUBLIC else "127.0.0.1"
    if PUBLIC:
        sink(host)
    else:
        not_sink(host)
    if not PUBLIC:
        not_sink(host)


serve()
