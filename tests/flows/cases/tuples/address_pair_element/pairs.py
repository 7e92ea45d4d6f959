def make_pair(host, port):
    return (host, port)
