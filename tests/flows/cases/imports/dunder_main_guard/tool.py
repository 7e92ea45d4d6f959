from flowcheck import may_sink

HOST = "localhost"


def serve(host):
    return host


if __name__ == "__main__":
    HOST = "0.0.0.0"
    may_sink(HOST)
