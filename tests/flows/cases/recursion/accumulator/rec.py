def descend(value, depth):
    if depth == 0:
        return value
    return descend(value, depth - 1)


def join_octets(count, octet):
    if count == 1:
        return octet
    return octet + "." + join_octets(count - 1, octet)
