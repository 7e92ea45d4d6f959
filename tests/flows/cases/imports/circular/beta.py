import alpha

HOST = "0.0.0.0"


def serve():
    return alpha.HOST
