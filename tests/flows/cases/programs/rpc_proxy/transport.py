class Transport:
    def __init__(self, service):
        self._service = service

    def call(self, name, args, kwargs):
        return getattr(self._service, name)(*args, **kwargs)
