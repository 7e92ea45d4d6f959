CONFIG = {}


def load(host):
    CONFIG["host"] = host


def forget():
    CONFIG.clear()
