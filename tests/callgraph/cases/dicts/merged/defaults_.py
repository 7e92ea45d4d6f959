def on_begin():
    return "begin"


def on_end():
    return "end"


def on_load():
    return "load"


def on_exit():
    return "exit"


CALLBACKS = {"start": on_begin, "stop": on_end, "exit": on_load}
