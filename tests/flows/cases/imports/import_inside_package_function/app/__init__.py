DEFAULT = "0.0.0.0"


def create():
    from .server import Server

    return Server(DEFAULT)


def create_admin():
    from .server import Server, LOCAL

    return Server(LOCAL)
