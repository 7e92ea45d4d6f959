current = None


class Pool:
    def share(self, worker):
        return worker


def open_pool():
    global current
    current = Pool()


def get():
    return current
