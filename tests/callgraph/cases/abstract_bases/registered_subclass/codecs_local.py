class Plain:
    def encode(self, text):
        return self.clean(text)

    def clean(self, text):
        return text
