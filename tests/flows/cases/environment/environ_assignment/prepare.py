import os


def set_up():
    os.environ["FLOW_CASE_OPEN"] = "0.0.0.0"
    os.environ["FLOW_CASE_CLOSED"] = "127.0.0.1"
    os.environ.setdefault("FLOW_CASE_DEFAULTED", "0.0.0.0")
