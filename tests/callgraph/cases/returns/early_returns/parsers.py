def split_lines(path):
    return path.splitlines()


def csv(path):
    return split_lines(path)


def ini(path):
    return split_lines(path)


def unknown(path):
    raise_later = ValueError(path)
    return raise_later
