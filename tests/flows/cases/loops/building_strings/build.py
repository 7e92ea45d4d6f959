def stepwise(count):
    text = ""
    for index in range(count):
        if index:
            text += "."
        text += "0"
    return text


def joined(octet, count):
    return ".".join([octet] * count)
