def make_relay(callback):
    def call(name):
        return callback(name)

    def replace(new):
        nonlocal callback
        callback = new

    return call, replace
