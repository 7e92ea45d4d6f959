"""A future's done callback and as_completed see that future's result."""
from concurrent.futures import Future, ThreadPoolExecutor, as_completed

from flowcheck import not_sink, sink
from jobs import echo


def on_public(future):
    sink(future.result())


def on_private(future):
    not_sink(future.result())


def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(echo, "0.0.0.0").add_done_callback(on_public)
        pool.submit(echo, "127.0.0.1").add_done_callback(on_private)
        for future in as_completed([pool.submit(echo, "0.0.0.0")]):
            sink(future.result())
    manual = Future()
    manual.set_result("10.0.0.5")
    not_sink(manual.result())


main()
