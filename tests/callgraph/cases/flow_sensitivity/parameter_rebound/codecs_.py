def plain(text):
    return text


def quoted(text):
    return repr(text)
