def read(text):
    return split(text)


def split(text):
    return [text]
