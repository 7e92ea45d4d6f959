import beta

HOST = "127.0.0.1"


def serve():
    return beta.HOST
