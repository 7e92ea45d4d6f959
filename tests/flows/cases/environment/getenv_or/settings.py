import os


def env(name, default):
    return os.getenv(name) or default


class Settings:
    def __init__(self):
        self.host = env("FLOW_CASE_HOST", "0.0.0.0")
        self.peer = env("FLOW_CASE_PEER", "127.0.0.1")
