class Upload:
    """A file that was sent."""

    folder = "/srv/uploads"

    def __init__(self, filename, stream):
        self.filename = filename
        self._stream = stream
        self.number = 7

    def read(self):
        return self._stream.read()

    def place(self):
        return f"{self.folder}/{self.number}.bin"

    def unsafe_place(self):
        return f"{self.folder}/{self.filename}"
