class Job:
    def execute(self):
        self.before()
        result = self.work()
        return result

    def before(self):
        pass

    def work(self):
        return 0
