def h3(callbacks, value):
    for callback in callbacks:
        h4({"callback": callback, "value": value})


def h4(call):
    h5(**call)


def h5(value, callback):
    h6(lambda: callback(value))


def h6(thunk):
    thunk()
