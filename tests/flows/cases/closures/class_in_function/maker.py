def make_handler(host):
    class Handler:
        bound = host

        def address(self):
            return host

    return Handler
