from bisect import insort


class Scheduler:
    def __init__(self):
        self._jobs = []

    def add(self, job):
        insort(self._jobs, job)

    def run(self):
        return [job.run() for job in self._jobs]
