"""Executor.map yields the results in the order of its arguments."""
from concurrent.futures import ThreadPoolExecutor

from flowcheck import not_sink, sink
from lookup import host_of, join


def main():
    with ThreadPoolExecutor() as pool:
        hosts = list(pool.map(host_of, ["db", "web"]))
        not_sink(hosts[0])
        sink(hosts[1])
        joined = list(pool.map(join, ["0.0", "127.0"], ["0.0", "0.1"]))
        sink(joined[0])
        not_sink(joined[1])


main()
