from constants import ANY


def address(host=ANY, port=80):
    if port > 1024:
        return "localhost"
    return host
