from taintcheck import clean


class Emitter:
    def __init__(self):
        self.out = []

    def emit(self, token):
        handler = getattr(self, f"emit_{token.kind}", self.emit_other)
        handler(token)

    def emit_other(self, token):
        self.out.append(token.text)

    def emit_number(self, token):
        self.out.append(str(int(token.text)))

    def text(self):
        return " ".join(self.out)


class SafeEmitter(Emitter):
    def emit_other(self, token):
        self.out.append(clean(token.text))
