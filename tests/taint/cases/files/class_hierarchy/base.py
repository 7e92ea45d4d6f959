from taintcheck import source


class Handler:
    def dispatch(self):
        self.handle(self.argument())

    def argument(self):
        return source()

    def handle(self, text):
        raise NotImplementedError
