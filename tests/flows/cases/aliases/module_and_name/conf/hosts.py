ANY = "0.0.0.0"
LOCAL = "127.0.0.1"


def get():
    return LOCAL
