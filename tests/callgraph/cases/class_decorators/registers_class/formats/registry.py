kinds = {}


def exporter(name):
    def add(kind):
        kinds[name] = kind
        return kind

    return add


def create(name):
    return kinds[name]()
