class EventBus:
    def __init__(self):
        self.listeners = {}

    def subscribe(self, event, listener):
        self.listeners[event] = listener

    def publish(self, event, data):
        self.listeners[event](data)
