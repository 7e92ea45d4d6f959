def cell(row):
    return framed(row.key())


def framed(text):
    return f"|{text}|"
