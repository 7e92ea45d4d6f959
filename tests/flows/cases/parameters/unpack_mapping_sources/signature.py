def connect(host, peer):
    return host, peer
