from service import Service


class Front:
    def __init__(self, host, peer):
        self.service = Service([host, peer])

    def run(self):
        return self.prepare()()

    def prepare(self):
        service = self.service
        return lambda: service.start()
