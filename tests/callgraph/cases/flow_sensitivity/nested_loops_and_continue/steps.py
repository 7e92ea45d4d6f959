def retry():
    return "retry"


def skip():
    return "skip"


def stop():
    return "stop"
