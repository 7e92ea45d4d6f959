class Job:
    def close(self):
        return "closed"


class Worker:
    def take(self) -> Job:
        return Job()
