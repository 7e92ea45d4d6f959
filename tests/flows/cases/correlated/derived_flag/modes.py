def is_dev(mode):
    return mode in ("dev", "debug")
