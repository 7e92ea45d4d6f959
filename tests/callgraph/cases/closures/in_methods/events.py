def fire(listener):
    return listener()
