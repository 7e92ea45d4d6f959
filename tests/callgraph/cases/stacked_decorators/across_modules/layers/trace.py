def counted(function):
    def count(key):
        return function(key)

    return count


def timed(label):
    def decorate(function):
        def measure(key):
            report(label)
            return function(key)

        return measure

    return decorate


def report(label):
    return label
