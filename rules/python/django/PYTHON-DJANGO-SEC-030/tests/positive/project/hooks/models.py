class Hook:
    def __init__(self, address, event="created"):
        self.address = address
        self.event = event
