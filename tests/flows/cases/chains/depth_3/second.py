from third import third


def second(peer, host):
    third(host=host, peer=peer)
