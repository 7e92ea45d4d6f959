"""A generator function under `contextmanager`: the `with` calls it, nothing else of the project."""
from managers import opened, timer


def work():
    with timer("work") as clock:
        return clock.read()


def copy():
    with opened("a") as source, opened("b") as target:
        target.append(source)


work()
copy()
