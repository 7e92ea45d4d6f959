def add_peer(following):
    def handle(request):
        return following({**request, "peer": "10.0.0.5"})

    return handle


def close_host(following):
    def handle(request):
        return following({**request, "host": "127.0.0.1"})

    return handle
