class Engine:
    def __init__(self, power):
        self.power = power
        self.reset()

    def reset(self):
        self.running = False

    def ignite(self):
        self.running = True
