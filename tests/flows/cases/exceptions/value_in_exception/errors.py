class Refused(Exception):
    def __init__(self, host):
        super().__init__("refused " + host)
        self.host = host


def refuse(host):
    raise Refused(host)
