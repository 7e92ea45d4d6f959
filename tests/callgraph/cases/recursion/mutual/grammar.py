import terms


def expression(text):
    return terms.term(text)


def group(text):
    return expression(text[1:-1])
