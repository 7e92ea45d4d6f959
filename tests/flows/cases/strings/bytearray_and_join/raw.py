OCTETS = [b"0", b"0", b"0", b"0"]


def template(first, last):
    return b"%s.0.0.%s" % (first, last)
