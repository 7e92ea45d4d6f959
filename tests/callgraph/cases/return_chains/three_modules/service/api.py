from service.routing import route


def get_handler():
    found = route("/")
    return found
