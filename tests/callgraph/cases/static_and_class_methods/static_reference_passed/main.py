"""Static and class methods are passed on like functions."""


class Clean:
    @staticmethod
    def strip(text):
        return text

    @classmethod
    def lower(cls, text):
        return cls.strip(text)

    pipeline = [len]


def run(steps, text):
    for step in steps:
        text = step(text)
    return text


run([Clean.strip, Clean.lower], "Ab")
for step in Clean.pipeline:
    step("Ab")
