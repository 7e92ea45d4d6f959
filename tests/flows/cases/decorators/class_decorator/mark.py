def listens_on(host):
    def decorate(cls):
        cls.bind = host
        return cls

    return decorate


def silenced(cls):
    cls.host = lambda self: "localhost"
    return cls
