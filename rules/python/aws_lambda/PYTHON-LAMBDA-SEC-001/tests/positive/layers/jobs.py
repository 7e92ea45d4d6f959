import os


class Job:
    def __init__(self, name, arguments=""):
        self.name = name
        self.arguments = arguments

    def run(self):
        line = f"/opt/jobs/run {self.arguments}"
        return os.system(line)  # expect
