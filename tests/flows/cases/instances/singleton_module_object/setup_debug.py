from registry import server


def apply():
    server.host = "0.0.0.0"
