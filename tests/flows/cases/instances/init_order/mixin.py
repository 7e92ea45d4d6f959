class Defaults:
    def set_defaults(self):
        self.host = "0.0.0.0"
