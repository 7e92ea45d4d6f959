from transport import Transport


class Proxy:
    def __init__(self, service):
        self._transport = Transport(service)

    def __getattr__(self, name):
        def remote(*args, **kwargs):
            return self._transport.call(name, args, kwargs)

        return remote
