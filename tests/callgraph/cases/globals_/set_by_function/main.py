"""A function rebinds a global that another one calls."""


def quiet(text):
    return None


def loud(text):
    print(text)


output = quiet


def configure(verbose):
    global output
    if verbose:
        output = loud


def emit(text):
    output(text)


emit("before")
configure(True)
emit("after")
