"""What `eval` returns is called afterwards; local names are visible in the text."""


def hello():
    return "hello"


def goodbye():
    return "goodbye"


greetings = {"in": hello, "out": goodbye}
eval("greetings['out']")()


def local_name():
    greet = hello
    return eval("greet()")


def make_lambda():
    action = eval("hello")
    return action()


local_name()
make_lambda()
