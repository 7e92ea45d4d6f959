class Memo:
    def __init__(self, function):
        self.function = function
        self.seen = {}

    def __call__(self, value):
        if value not in self.seen:
            self.seen[value] = self.function(value)
        return self.seen[value]
