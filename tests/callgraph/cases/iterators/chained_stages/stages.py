class Source:
    def __init__(self, stop):
        self.stop = stop

    def __iter__(self):
        number = 0
        while number < self.stop:
            yield number
            number = self.after(number)

    def after(self, number):
        return number + 1


class Only:
    def __init__(self, accept, source):
        self.accept = accept
        self.source = source

    def __iter__(self):
        for item in self.source:
            if self.accept(item):
                yield item
