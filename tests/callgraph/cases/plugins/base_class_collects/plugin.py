class Plugin:
    classes = []

    def __init_subclass__(cls):
        Plugin.classes.append(cls)

    def activate(self):
        self.setup()

    def setup(self):
        return None
