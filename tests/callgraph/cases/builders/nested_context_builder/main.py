"""A builder hands out context managers that write into it."""


class Tag:
    def __init__(self, builder, name):
        self.builder = builder
        self.name = name

    def __enter__(self):
        self.builder.write("<" + self.name)
        return self.builder

    def __exit__(self, *details):
        self.builder.write(self.name + ">")


class Html:
    def __init__(self):
        self.lines = []

    def tag(self, name):
        return Tag(self, name)

    def write(self, text):
        self.lines.append(text)


with Html().tag("body") as html:
    with html.tag("p") as inner:
        inner.write("text")
