from os import getenv


def public_host():
    return getenv("FLOW_CASE_PUBLIC", default="0.0.0.0")


def peer_host():
    return getenv("FLOW_CASE_PRIVATE", "10.0.0.5")
