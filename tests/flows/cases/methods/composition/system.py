class Machine:
    def __init__(self, host):
        self.host = host


class Rack:
    def __init__(self, machine):
        self.machine = machine


class Cluster:
    def __init__(self, front, back):
        self.front = front
        self.back = back

    def front_host(self):
        return self.front.machine.host
