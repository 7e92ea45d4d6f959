def to_screen(text):
    print(text)


def to_file(text):
    return [text]


def to_null(text):
    return None


def default_writer():
    return to_null


writer = to_screen
