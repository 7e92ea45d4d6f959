def make_getter(host):
    def getter():
        return host

    return getter


def make_pair(first, second):
    return make_getter(first), make_getter(second)
