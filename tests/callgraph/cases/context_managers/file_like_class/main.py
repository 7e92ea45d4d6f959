"""The target of `with` is the manager itself."""


class Lock:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, kind, value, trace):
        self.release()

    def acquire(self):
        self.held = True

    def release(self):
        self.held = False

    def touch(self):
        return self.held


def work():
    with Lock("db") as lock:
        lock.touch()


work()
