def last(text):
    return _trim(text)


def _trim(text):
    return text.strip()
