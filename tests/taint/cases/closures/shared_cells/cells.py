def make_store():
    kept = []

    def put(value):
        kept.append(value)

    def get():
        return kept[-1]

    return put, get


def make_cell(start):
    current = start

    def write(value):
        nonlocal current
        current = value

    def read():
        return current

    return write, read
