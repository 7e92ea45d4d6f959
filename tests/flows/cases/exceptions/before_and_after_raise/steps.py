def open_socket(fail):
    if fail:
        raise OSError("in use")
