def once(function):
    return function


def twice(function):
    def run():
        return function() + function()

    return run


marks = {"once": once, "twice": twice}


class Marker:
    def __init__(self, label):
        self.label = label

    def mark(self, function):
        function.label = self.label
        return function
