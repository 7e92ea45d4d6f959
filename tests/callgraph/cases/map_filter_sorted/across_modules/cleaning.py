def strip(text):
    return text.strip()


def length(text):
    return len(text)


def make_filter(size):
    def keep(text):
        return length(text) > size

    return keep


def capital(text):
    return text.capitalize()


PIPELINE = [strip, capital]
