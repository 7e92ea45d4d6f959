class Server:
    def __init__(self, host):
        self.host = host


def host_for(mode="dev"):
    if mode == "prod":
        host = "127.0.0.1"
    else:
        host = "0.0.0.0"
    return host


def serve(mode):
    return Server(host_for(mode))
