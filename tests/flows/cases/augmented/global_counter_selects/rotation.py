HOSTS = ("127.0.0.1", "0.0.0.0", "localhost")
_index = -1


def next_host():
    global _index
    _index += 1
    return HOSTS[_index]


class Rotation:
    step = 0

    def host(self):
        return HOSTS[self.step]
