BASE = 8000
WEB = BASE + 8 * 10
ADMIN = BASE + 1


def host_for(port):
    return "0.0.0.0" if port == 8080 else "127.0.0.1"
