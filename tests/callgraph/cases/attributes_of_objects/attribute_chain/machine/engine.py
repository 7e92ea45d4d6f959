class Pump:
    listener = None

    def prime(self):
        return True


class Engine:
    def __init__(self):
        self.pump = Pump()

    def start(self):
        return self.pump.prime()


def start_log(event):
    print(event)
