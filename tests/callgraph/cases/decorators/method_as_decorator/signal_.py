class Signal:
    def __init__(self):
        self.receivers = []

    def connect(self, receiver):
        self.receivers.append(receiver)
        return receiver

    def send(self, value):
        return [receiver(value) for receiver in self.receivers]

    @classmethod
    def guarded(cls, function):
        def guard(value):
            return function(value) if value else None

        return guard
