"""The receiver is replaced by an object of another class between two calls."""
from storage import Disk, Memory, Network


def migrate():
    store = Memory()
    store.read()
    store = Disk()
    store.write()
    return store


def reconnect(online):
    store = Network()
    if not online:
        store = Disk()
    return store.read()


migrate().read()
reconnect(True)
reconnect(False)
