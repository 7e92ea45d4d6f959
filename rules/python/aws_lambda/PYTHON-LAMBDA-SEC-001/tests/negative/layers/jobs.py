import os


class Job:
    def __init__(self, name, arguments=""):
        self.name = name
        self.arguments = arguments

    def run(self):
        print("starting", self.name, self.arguments)
        line = "/opt/jobs/run --all"
        return os.system(line)
