def endpoint(public):
    if public:
        return "0.0.0.0", 80
    return "127.0.0.1", 80


def split():
    return "http", ("0.0.0.0", 8080)
