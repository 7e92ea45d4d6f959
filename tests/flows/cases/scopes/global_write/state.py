host = "localhost"
admin = "localhost"


def open_up():
    global host
    host = "0.0.0.0"
    admin = "0.0.0.0"
    return admin
