import os


def chained(default):
    return os.getenv("FLOW_CHAIN_C", os.getenv("FLOW_CHAIN_D", default))


def debug_host():
    if os.environ.get("FLOW_CHAIN_DEBUG", "1") == "1":
        return "0.0.0.0"
    return "127.0.0.1"
