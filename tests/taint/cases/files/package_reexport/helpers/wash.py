from taintcheck import clean


def quote(text):
    cleaned = clean(text)
    return "'" + cleaned + "'"
