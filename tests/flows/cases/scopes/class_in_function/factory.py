def make_server_class(default):
    class Server:
        host = default

        def listen(self):
            return default

    return Server
