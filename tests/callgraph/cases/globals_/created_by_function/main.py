"""A global that only a function creates, in this module and in another."""
import pool


def setup():
    global worker
    worker = Worker()


class Worker:
    def __init__(self):
        self.jobs = 0

    def work(self):
        self.jobs += 1
        return pool.get().share(self)


def run():
    return worker.work()


setup()
pool.open_pool()
run()
