def make_cell(value):
    def get():
        return value

    def put(new):
        nonlocal value
        value = new

    return get, put
