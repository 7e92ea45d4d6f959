from jobs import base


class Nightly(base.Job):
    def before(self):
        self.lock()

    def lock(self):
        super().before()
