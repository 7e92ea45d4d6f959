from listener import Listener


class Service:
    def __init__(self, settings):
        self.settings = settings
        self.listener = Listener(settings.address)


class ApiService(Service):
    pass


class AdminService(Service):
    def __init__(self, settings):
        super().__init__(settings)
        self.name = "admin"
