class App:
    def __init__(self, debug=False):
        self.debug = debug

    def enable_debug(self):
        self.debug = True

    def host(self):
        if not self.debug:
            return "127.0.0.1"
        return "0.0.0.0"
