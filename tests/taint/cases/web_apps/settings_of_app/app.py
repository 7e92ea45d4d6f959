class App:
    """Settings under capital names."""

    def __init__(self, **settings):
        self.config = {}
        for name, value in settings.items():
            self.config[name.upper()] = value

    def setting(self, name):
        return self.config.get(name.upper(), "none")
