def parse(text, then, otherwise):
    if text.startswith("tcp://"):
        return then(text[len("tcp://") :])
    return otherwise(text)
