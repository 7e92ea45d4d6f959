OFFSET = 1 << 8


def dotted(number):
    octets = [
        number >> 24 & 255,
        number >> 16 & 255,
        number >> 8 & 255,
        number & 255,
    ]
    return "%d.%d.%d.%d" % tuple(octets)
