class Scheduler:
    def __init__(self):
        self.jobs = []

    def add(self, job):
        self.jobs.append(job)

    async def run_all(self):
        for job in self.jobs:
            await job()
