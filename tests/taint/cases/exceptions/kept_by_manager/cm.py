from taintcheck import sink


class Log:
    def __enter__(self):
        return self

    def __exit__(self, t, e, tb):
        self.last = str(e)
        return True
