"""Lambdas in lambdas: curried, and stored in a dict."""


def join(a, b):
    return a + b


curried = lambda a: lambda b: join(a, b)
curried(1)(2)

table = {
    "upper": lambda text: text.upper(),
    "join": lambda text: join(text, text),
}
table["join"]("x")


def apply(name):
    return table[name]("y")


apply("upper")
apply("join")
