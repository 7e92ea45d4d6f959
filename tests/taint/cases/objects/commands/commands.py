class Command:
    def __init__(self, receiver, value):
        self.receiver = receiver
        self.value = value

    def execute(self):
        self.receiver.write(self.value)


class Noop(Command):
    def execute(self):
        self.receiver.write("nothing")


class Editor:
    def __init__(self):
        self.text = ""

    def write(self, value):
        self.text = value


class Invoker:
    def __init__(self):
        self.queue = []

    def add(self, command):
        self.queue.append(command)

    def run(self):
        for command in self.queue:
            command.execute()
