import grammar


def term(text):
    if text.startswith("("):
        return grammar.group(text)
    return number(text)


def number(text):
    return int(text)
