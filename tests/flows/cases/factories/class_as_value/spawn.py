def spawn(cls, *args):
    return cls(*args)
