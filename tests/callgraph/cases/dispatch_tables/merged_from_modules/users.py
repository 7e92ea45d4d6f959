def listing():
    return ["ann"]


def home():
    return "users home"


ROUTES = {"/users": listing, "/": home}
