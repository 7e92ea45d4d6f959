def start():
    return "start"


def finish():
    return cleanup()


def cleanup():
    return "clean"
