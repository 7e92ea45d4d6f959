class Message:
    def __init__(self, kind):
        self.kind = kind

    def subject(self):
        return self.kind


def forward(message):
    return message.subject()
