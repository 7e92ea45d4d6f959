class Base:
    DEBUG = False
    HOST = "127.0.0.1"


class Development(Base):
    DEBUG = True
    HOST = "0.0.0.0"


class Production(Base):
    pass


KNOWN = {
    "web.config.Development": Development,
    "web.config.Production": Production,
}


def load(path):
    chosen = KNOWN[path]
    return {"HOST": chosen.HOST, "DEBUG": chosen.DEBUG}
