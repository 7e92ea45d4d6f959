def encode(text):
    return list(map(code, text))


def code(letter):
    return ord(letter)
