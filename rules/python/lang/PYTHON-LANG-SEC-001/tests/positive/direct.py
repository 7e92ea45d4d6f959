import builtins

evaluate = eval


def answer(text):
    eval(text)  # expect
    eval("1 + 1")  # expect
    builtins.eval(text)  # expect
    return evaluate(text)  # expect


class Settings:
    debug = eval("False")  # expect

    def value(self, name, default=eval("None")):  # expect
        return default or [eval(part) for part in name.split(",")]  # expect
