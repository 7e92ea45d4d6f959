class Hook:
    address = "https://hooks.example.org/in"

    def __init__(self, event="created"):
        self.event = event
