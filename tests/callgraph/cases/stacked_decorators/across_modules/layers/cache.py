def memoised(function):
    store = {}

    def lookup(key):
        if key not in store:
            store[key] = function(key)
        return store[key]

    return lookup
