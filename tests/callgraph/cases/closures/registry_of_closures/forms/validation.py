def make_checker(name, rule):
    def check(value):
        if rule(value):
            return value
        return reject(name)

    return check


def reject(name):
    return None
