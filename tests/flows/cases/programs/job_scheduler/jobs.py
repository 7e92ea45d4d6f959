class Job:
    def __init__(self, function, *args, priority=0, **kwargs):
        self.function = function
        self.args = args
        self.kwargs = kwargs
        self.priority = priority

    def __lt__(self, other):
        return self.priority < other.priority

    def run(self):
        return self.function(*self.args, **self.kwargs)
