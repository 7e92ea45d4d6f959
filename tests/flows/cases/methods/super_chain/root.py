class Root:
    def __init__(self):
        self.host = self.pick()
        self.trail = self.label()

    def pick(self):
        return "10.0.0.5"

    def label(self):
        return ["localhost"]
