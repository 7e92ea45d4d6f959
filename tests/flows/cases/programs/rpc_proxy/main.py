"""A remote-call proxy turns attribute names into calls on the service behind it."""
from flowcheck import not_sink, sink
from proxy import Proxy
from services import Directory, Quiet


def main():
    directory = Proxy(Directory({"web": "0.0.0.0", "db": "127.0.0.1"}))
    sink(directory.lookup("web"))
    not_sink(directory.lookup("db"))
    not_sink(directory.default())
    quiet = Proxy(Quiet())
    not_sink(quiet.lookup("web"))
    sink(quiet.default(host="0.0.0.0"))


main()
