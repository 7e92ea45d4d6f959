"""What the program itself puts into os.environ is read back under the same name."""
import os

import prepare
from flowcheck import not_sink, sink


def main():
    prepare.set_up()
    sink(os.environ["FLOW_CASE_OPEN"])
    not_sink(os.environ["FLOW_CASE_CLOSED"])
    sink(os.environ.get("FLOW_CASE_DEFAULTED", "127.0.0.1"))
    sink(os.environ.setdefault("FLOW_CASE_NEW", "0.0.0.0"))
    not_sink(os.environ.setdefault("FLOW_CASE_OTHER", "10.0.0.5"))


main()
