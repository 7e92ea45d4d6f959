class Scheduler:
    def __init__(self):
        self.jobs = []
        self.results = {}

    def add(self, name, function, *args, **kwargs):
        self.jobs.append((name, function, args, kwargs))

    def run(self):
        for name, function, args, kwargs in self.jobs:
            self.results[name] = function(*args, **kwargs)
        return self.results
