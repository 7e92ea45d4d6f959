def convert(value):
    return "<" + value + ">"
