from collections import deque


class Job:
    def __init__(self, function, *args, **kwargs):
        self.function = function
        self.args = args
        self.kwargs = kwargs

    def run(self):
        return self.function(*self.args, **self.kwargs)


class Worker:
    def __init__(self):
        self.jobs = deque()

    def add(self, job):
        self.jobs.append(job)

    def run(self):
        while self.jobs:
            self.jobs.popleft().run()
