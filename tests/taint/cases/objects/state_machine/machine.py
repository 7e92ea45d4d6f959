class State:
    def next(self, machine, text):
        raise NotImplementedError


class Start(State):
    def next(self, machine, text):
        machine.buffer = text
        machine.state = Done()


class Done(State):
    def next(self, machine, text):
        machine.output = machine.buffer


class Machine:
    def __init__(self):
        self.state = Start()
        self.buffer = ""
        self.output = ""

    def feed(self, text):
        self.state.next(self, text)
