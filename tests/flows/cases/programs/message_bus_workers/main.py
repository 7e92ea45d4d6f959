"""Worker threads take messages from their own inbox and answer through their own outbox."""
from flowcheck import not_sink, sink
from messages import Request
from workers import start


def main():
    public = start(lambda request: request.host)
    private = start(lambda request: request.peer)
    request = Request(host="0.0.0.0", peer="127.0.0.1")
    sink(public.ask(request))  # MISSING
    not_sink(private.ask(request))
    not_sink(public.ask(Request("10.0.0.5")))
    sink(private.ask(Request("10.0.0.5", "0.0.0.0")))  # MISSING
    public.stop()
    private.stop()


main()
