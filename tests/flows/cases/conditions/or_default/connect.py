def host_or_any(host):
    return host or "0.0.0.0"


class Client:
    def __init__(self, host=None, options=None):
        options = options or {}
        self.host = host or options.get("host") or "0.0.0.0"
