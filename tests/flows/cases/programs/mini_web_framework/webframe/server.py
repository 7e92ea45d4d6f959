class Server:
    def __init__(self, application):
        self.application = application

    @property
    def address(self):
        config = self.application.config
        return config["HOST"], config["PORT"]

    def run(self, on_bind):
        host, port = self.address
        on_bind(host, port)
