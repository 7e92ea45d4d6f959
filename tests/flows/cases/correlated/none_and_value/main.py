"""Whether a value is None tells which branch made it."""

from flowcheck import not_sink, sink


def serve(public):
    if public:
        host, reason = "0.0.0.0", None
    else:
        host, reason = "127.0.0.1", "hidden"
    if reason is None:
        sink(host)
    if reason is not None:
        not_sink(host)
    if not reason:
        sink(host)
    if reason == "hidden":
        not_sink(host)


serve(True)
serve(False)
