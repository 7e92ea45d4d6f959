"""Strategies as functions, methods, lambdas and classes in tables."""
from collections.abc import Callable

from taintcheck import clean, not_sink, sink, source


def identity(text: str) -> str:
    return text


class Shout:
    suffix = "!"

    def __call__(self, text):
        return text + self.suffix

    def quiet(self, text):
        return self.suffix


STRATEGIES: dict[str, Callable[[str], str]] = {
    "identity": identity,
    "clean": clean,
    "shout": Shout(),
    "quiet": Shout().quiet,
    "lambda": lambda text: text[::-1][::-1],
    "constant": lambda text: "constant",
    "type": str,
    "length": len,
}


class Context:
    def __init__(self, name="identity"):
        self.strategy = STRATEGIES[name]

    def use(self, name):
        self.strategy = STRATEGIES[name]
        return self

    def run(self, text):
        return self.strategy(text)


def main():
    text = source()
    sink(STRATEGIES["identity"](text))
    not_sink(STRATEGIES["clean"](text))
    sink(STRATEGIES["shout"](text))
    not_sink(STRATEGIES["quiet"](text))
    sink(STRATEGIES["lambda"](text))
    not_sink(STRATEGIES["constant"](text))
    sink(STRATEGIES["type"](text))
    not_sink(STRATEGIES["length"](text))
    sink(Context().run(text))
    not_sink(Context("clean").run(text))
    not_sink(Context().use("constant").run(text))
    sink(Context("clean").use("shout").run(text))
    for name in ("clean", "constant"):
        not_sink(STRATEGIES[name](text))
    results = {name: function("a") for name, function in STRATEGIES.items()}
    not_sink(results["identity"])
    function = STRATEGIES.get("identity", clean)
    sink(function(text))
    fallback = STRATEGIES.get("absent", clean)
    not_sink(fallback(text))
    method = text.upper
    sink(method().lower())
    unbound = Shout.quiet
    not_sink(unbound(Shout(), text))


main()
