"""`super` with arguments starts behind the class it names."""


class Logger:
    def write(self, text):
        print(text)


class Stamped(Logger):
    def write(self, text):
        super(Stamped, self).write("12:00 " + text)


class Framed(Stamped):
    def write(self, text):
        super().write("[" + text + "]")

    def write_raw(self, text):
        super(Stamped, self).write(text)


framed = Framed()
framed.write("hello")
framed.write_raw("bye")
