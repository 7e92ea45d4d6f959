"""with-as binds what __enter__ returns, not the manager."""
from flowcheck import not_sink, sink
from session import Opened, Session


def main():
    with Session("0.0.0.0") as session:
        sink(session.host)
    with Session("127.0.0.1") as session:
        not_sink(session.host)
    with Opened("10.0.0.5") as host:
        sink(host)
    with Opened("0.0.0.0") as first, Session("localhost") as second:
        sink(first)
        not_sink(second.host)


main()
