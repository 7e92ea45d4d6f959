from taintcheck import not_sink, sink


class Job:
    def __init__(self, name, arguments=""):
        self.name = name
        self.arguments = arguments

    def run(self):
        sink(f"/opt/jobs/run {self.arguments}")


class Idle:
    def __init__(self, name, arguments=""):
        self.name = name
        self.arguments = arguments

    def run(self):
        not_sink(f"/opt/jobs/run {self.arguments}")
