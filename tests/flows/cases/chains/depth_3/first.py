from second import second


def first(host, peer):
    second(peer, host)
