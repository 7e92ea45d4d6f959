"""The target of a thread is called by the scope that starts it."""

import threading


def work(name):
    log(name)


def log(name):
    print(name)


def start(count):
    thread = threading.Thread(target=work, args=("job",))
    thread.start()
    thread.join()


start(1)
