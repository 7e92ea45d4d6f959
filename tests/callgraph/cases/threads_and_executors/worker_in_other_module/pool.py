from threading import Thread


class Worker:
    def __init__(self, on_end):
        self.on_end = on_end

    def run(self):
        self.step()
        self.on_end()

    def step(self):
        return None


def run_in_background(function):
    helper = Thread(None, function)
    helper.start()
    helper.join()
