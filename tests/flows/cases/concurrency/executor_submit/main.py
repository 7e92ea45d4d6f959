"""A future's result is the return value of the function submitted for it."""
from concurrent.futures import ThreadPoolExecutor

from flowcheck import not_sink, sink
from tasks import choose, echo


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        bad = pool.submit(echo, "0.0.0.0")
        good = pool.submit(echo, "127.0.0.1")
        chosen = pool.submit(choose, "10.0.0.5", preferred="0.0.0.0")
        sink(bad.result())
        not_sink(good.result())
        sink(chosen.result())
        not_sink(pool.submit(choose, "10.0.0.5").result(timeout=5))


main()
