class Widget:
    def size(self):
        return default()


def default():
    return 2
