"""`__call__` is inherited, and extended through `super()`."""


class Rule:
    def __call__(self, text):
        return self.test(text)

    def test(self, text):
        return bool(text)


class Length(Rule):
    def test(self, text):
        return len(text) > 3


class Never(Rule):
    def __call__(self, text):
        return not super().__call__(text)


def check(rules, text):
    return all(rule(text) for rule in rules)


check([Length(), Never()], "word")
