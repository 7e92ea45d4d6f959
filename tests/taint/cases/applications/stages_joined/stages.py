class Stage:
    def __init__(self):
        self.next = None

    def __or__(self, other):
        last = self
        while last.next is not None:
            last = last.next
        last.next = other
        return self

    def push(self, value):
        result = self.work(value)
        if self.next is not None:
            return self.next.push(result)
        return result

    def work(self, value):
        return value


class Upper(Stage):
    def work(self, value):
        return value.title().swapcase().lower()


class Size(Stage):
    def work(self, value):
        return len(value)
