class Managed:
    def __enter__(self):
        self.open()
        return self

    def __exit__(self, *details):
        self.close()

    def close(self):
        return None
