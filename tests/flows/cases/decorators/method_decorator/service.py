from checks import checked, defaulting


class Service:
    def __init__(self, host):
        self.host = host

    @checked
    def address(self):
        return self.host

    @defaulting(host="localhost")
    def pick(self, host):
        return host
