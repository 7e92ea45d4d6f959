class Frozen:
    def __init__(self, host):
        object.__setattr__(self, "host", host)

    def __setattr__(self, name, value):
        raise AttributeError(name)
