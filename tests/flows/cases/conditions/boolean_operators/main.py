"""and, or and not give one of their operands and stop at the first decisive one."""
from flowcheck import not_sink, sink
from flags import DEBUG, EMPTY, PRODUCTION


def main():
    sink(EMPTY or "0.0.0.0")
    not_sink("127.0.0.1" or "0.0.0.0")
    sink(DEBUG and "0.0.0.0")
    not_sink(PRODUCTION and "0.0.0.0")
    sink("10.0.0.5" and "0.0.0.0")
    not_sink("0.0.0.0" and "10.0.0.5")
    sink(PRODUCTION and "localhost" or "0.0.0.0")
    not_sink(not "0.0.0.0")
    sink(None or 0 or "" or "0.0.0.0" or "localhost")


main()
