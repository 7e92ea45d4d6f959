class Listener:
    def __init__(self, address):
        self.address = address

    @classmethod
    def for_service(cls, service):
        return cls(service.settings.address)
