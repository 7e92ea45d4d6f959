user = None
host = "local"
history = []


def set_user(name):
    global user
    user = name


def get_user():
    return user


def get_host():
    return host
