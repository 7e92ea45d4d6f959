class Subject:
    def __init__(self):
        self.observers = []
        self._state = ""

    def attach(self, observer):
        self.observers.append(observer)

    @property
    def state(self):
        return self._state

    @state.setter
    def state(self, value):
        self._state = value
        for observer in self.observers:
            observer.update(value)
