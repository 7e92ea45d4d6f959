def convert(value):
    return str(len(value))
