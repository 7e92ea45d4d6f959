from office.phone import Phone


class Desk:
    def __init__(self, action):
        self.phone = Phone(action)

    def handler(self):
        return self.phone.handler()
