HIGH = "0.0"
LOW = f"{0}.{0}"


def address(octet):
    return f"{octet}.0.0.0"
