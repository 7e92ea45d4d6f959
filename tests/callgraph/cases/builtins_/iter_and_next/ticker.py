class Ticker:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == 0:
            raise StopIteration
        self.count -= 1
        return self.count


queue = ["a", "b"]


def read_block():
    return queue.pop() if queue else None
