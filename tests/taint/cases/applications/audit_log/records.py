class Record:
    def __init__(self, level, message):
        self.level = level
        self.message = message


class Formatter:
    template = "[{level}]"

    def format(self, record):
        return self.template.format(level=record.level)


class Brief(Formatter):
    pass


class Full(Formatter):
    def format(self, record):
        return super().format(record) + " " + record.message
