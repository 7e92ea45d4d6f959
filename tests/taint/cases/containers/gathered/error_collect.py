from taintcheck import not_sink, sink, source


class Form:
    def __init__(self, data):
        self.data = data
        self.errors = {}

    def check(self):
        for k, v in self.data.items():
            if not v.isalnum():
                self.errors[k] = "bad: " + v
        return not self.errors


def main():
    f = Form({"n": source()})
    if not f.check():
        sink(f.errors["n"])
    not_sink(f.errors.get("z"))


main()
