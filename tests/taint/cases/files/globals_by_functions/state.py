current = "start"
history = []
limits = {"max": "10"}


def update(value):
    global current
    history.append(current)
    current = value


def latest():
    return current
