"""Items taken out with `pop`, and objects whose methods are called from a list."""


class Task:
    def __init__(self, name):
        self.name = name

    def run(self):
        return self.name


class UrgentTask(Task):
    def run(self):
        self.announce()
        return super().run()

    def announce(self):
        print(self.name)


queue = [Task("mail")]
queue.pop().run()


def run_all(tasks):
    while tasks:
        tasks.pop(0).run()


run_all([UrgentTask("fire"), Task("tea")])
