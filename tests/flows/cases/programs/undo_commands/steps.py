class SetHost:
    def __init__(self, document, host):
        self.document = document
        self.host = host
        self.before = None

    def execute(self):
        self.before = self.document.host
        self.document.host = self.host

    def undo(self):
        self.document.host = self.before
