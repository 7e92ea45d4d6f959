"""Threads run methods and functions of other modules."""

import threading
from pool import Worker, run_in_background


def finish():
    print("finished")


def launch():
    worker = Worker(finish)
    thread = threading.Thread(target=worker.run)
    thread.start()
    thread.join()


launch()
run_in_background(finish)
