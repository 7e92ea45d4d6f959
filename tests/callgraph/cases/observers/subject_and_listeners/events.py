class Subject:
    def __init__(self):
        self.observers = []

    def attach(self, observer):
        self.observers.append(observer)

    def set(self, value):
        self.value = value
        self.notify()

    def notify(self):
        for observer in self.observers:
            observer.update(self.value)
