class Recorded:
    def __init__(self):
        object.__setattr__(self, "values", {})

    def __setattr__(self, name, value):
        self.values[name] = value


class Filtered:
    def __setattr__(self, name, value):
        if name == "host":
            value = "localhost"
        super().__setattr__(name, value)
