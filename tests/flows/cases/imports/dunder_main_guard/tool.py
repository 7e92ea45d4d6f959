from flowcheck import not_sink

HOST = "localhost"


def serve(host):
    return host


if __name__ == "__main__":
    HOST = "0.0.0.0"
    not_sink(HOST)
