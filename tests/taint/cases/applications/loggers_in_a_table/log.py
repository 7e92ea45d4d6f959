class Logger:
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def add_handler(self, handler):
        self.handlers.append(handler)

    def info(self, message, *args):
        record = {"name": self.name, "text": message % args}
        for handler in self.handlers:
            handler.emit(record)


_loggers = {}


def get_logger(name):
    if name not in _loggers:
        _loggers[name] = Logger(name)
    return _loggers[name]
