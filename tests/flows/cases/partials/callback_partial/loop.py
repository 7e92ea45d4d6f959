class EventLoop:
    def __init__(self):
        self.subscribers = []

    def subscribe(self, callback):
        self.subscribers.append(callback)

    def fire(self, event):
        for callback in self.subscribers:
            callback(event)
