def listen(host=None):
    if host is None:
        host = "0.0.0.0"
    return host


class Server:
    def __init__(self, host=None, gateway=None):
        self.host = host if host is not None else "0.0.0.0"
        self.gateway = "localhost" if gateway is None else gateway
