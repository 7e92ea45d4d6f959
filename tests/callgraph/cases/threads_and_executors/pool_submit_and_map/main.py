"""Functions and bound methods are given to a pool."""

from concurrent.futures import ThreadPoolExecutor


def resize(name):
    return clean(name)


def clean(name):
    return name


class Album:
    def tag(self, name):
        return name

    def process(self, names):
        pool = ThreadPoolExecutor(max_workers=1)
        pool.submit(self.tag, names[0])
        results = pool.map(resize, names)
        pool.shutdown()
        return results


Album().process(["a", "b"])
