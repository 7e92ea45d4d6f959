"""A port computed from constants guards which host is chosen."""
from flowcheck import not_sink, sink
from ports import ADMIN, BASE, WEB, host_for


def main():
    sink(host_for(WEB))
    not_sink(host_for(ADMIN))
    sink(host_for(BASE + 80))
    not_sink(host_for(BASE))
    counter = BASE
    counter += 40
    counter *= 1
    counter += 40
    sink(host_for(counter))


main()
