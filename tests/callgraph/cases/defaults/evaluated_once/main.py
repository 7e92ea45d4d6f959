"""A default is evaluated where the `def` runs; rebinding the name later changes nothing."""


def greet_old():
    return "good day"


def make_greeting():
    return greet_old


greeting = make_greeting()


def welcome(style=greeting, extra=make_greeting()):
    return style(), extra()


def greet_new():
    return "hi"


greeting = greet_new
welcome()
greeting()
