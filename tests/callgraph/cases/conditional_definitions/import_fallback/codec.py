try:
    from fastjson_missing import loads
except ImportError:

    def loads(text):
        return parse(text)


def parse(text):
    return text.split(",")


def decode(text):
    return loads(text)
