def memory(text):
    return text


def disk(text):
    return memory(text)


def null(text):
    return None


def current():
    return backend


backend = null
