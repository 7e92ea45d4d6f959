from taintcheck import clean


def wash(text):
    text = text.strip()
    return clean(text)


CLEANERS = {"strict": clean, "wash": wash, "none": lambda text: text}


def clean_all(texts):
    found = []
    for text in texts:
        found.append(clean(text))
    return found


def clean_dict(data):
    return {key: clean(value) for key, value in data.items()}


def clean_if(text, wanted):
    return clean(text) if wanted else text


def chain(text, *steps):
    for step in steps:
        text = step(text)
    return text


class Washer:
    def __init__(self):
        self.cleaner = clean

    def run(self, text):
        return self.cleaner(text)

    @staticmethod
    def static(text):
        return clean(text)

    def skip(self, text):
        self.run(text)
        return text


class Record:
    pass


def clean_field(text):
    record = Record()
    record.raw = text
    record.text = clean(text)
    return record
