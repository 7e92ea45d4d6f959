"""Loop counters, break, continue and for-else decide which constant is left over."""
from flowcheck import not_sink, sink
from hosts import HOSTS


def nth(count):
    index = 0
    while True:
        if index == count:
            break
        index += 1
    return HOSTS[index]


def search(prefix):
    for host in HOSTS:
        if not host.startswith(prefix):
            continue
        found = host
        break
    else:
        found = "localhost"
    return found


def main():
    sink(nth(2))
    not_sink(nth(1))
    sink(search("0."))
    not_sink(search("10."))
    not_sink(search("192."))


main()
