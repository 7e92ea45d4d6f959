from taintcheck import clean


def render(template, context):
    return template.format(**context)


class Environment:
    def __init__(self, escape):
        self.escape = escape

    def render(self, template, value):
        if self.escape:
            value = clean(value)
        return template.format(value)
