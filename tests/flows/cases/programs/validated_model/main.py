"""A model base class collects its field descriptors and fills them from keywords and defaults."""
from flowcheck import not_sink, sink
from model import Field, Model


class Server(Model):
    host = Field(default="0.0.0.0")
    peer = Field(default="127.0.0.1")
    name = Field(default=None, convert=str.strip)


def main():
    plain = Server()
    sink(plain.host)
    not_sink(plain.peer)
    given = Server(host="10.0.0.5", peer="0.0.0.0", name=" 0.0.0.0 ")
    not_sink(given.host)
    sink(given.peer)
    sink(given.name)  # MISSING
    sink(given.as_dict()["peer"])
    not_sink(given.as_dict()["host"])
    not_sink(plain.as_dict()["name"])


main()
