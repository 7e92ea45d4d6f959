def clean(text):
    return trim(text)


def trim(text):
    return text
