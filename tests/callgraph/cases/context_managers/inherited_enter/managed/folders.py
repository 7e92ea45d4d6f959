from .base import Managed


class TempFolder(Managed):
    def open(self):
        self.path = "tmp"

    def close(self):
        super().close()

    def touch(self):
        return self.path
