class Service:
    def get_host(self):
        return "localhost"

    def start(self):
        host = self.get_host()
        return host
