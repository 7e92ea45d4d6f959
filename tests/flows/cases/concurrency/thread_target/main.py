"""Thread(target, args, kwargs) calls the target with those arguments."""
import threading

from flowcheck import not_sink, sink
from workers import private_worker, public_worker


def keyword_worker(name, *, host):
    sink(host)
    not_sink(name)


def main():
    threads = [
        threading.Thread(target=public_worker, args=("0.0.0.0", "127.0.0.1")),
        threading.Thread(target=private_worker, args=("10.0.0.5",)),
        threading.Thread(target=keyword_worker, args=("localhost",), kwargs={"host": "0.0.0.0"}),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


main()
