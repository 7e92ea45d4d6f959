"""The factory object passed in decides which product's constant arrives."""
from families import LabFamily, ProdFamily
from flowcheck import not_sink, sink


class Application:
    def __init__(self, family):
        self.listener = family.make_listener()
        self.peer = family.make_peer()


def main():
    lab = Application(LabFamily())
    prod = Application(ProdFamily())
    sink(lab.listener.host)
    not_sink(lab.peer.host)
    not_sink(prod.listener.host)
    sink(prod.peer.host)


main()
