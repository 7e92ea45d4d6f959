"""Builtin functions, and methods of values that are certainly builtin."""


def summary(numbers):
    total = sum(numbers)
    print(total, max(numbers), len(numbers))
    return ", ".join(str(n) for n in sorted(numbers))


def words():
    text = "a b c"
    parts = text.split()
    parts.reverse()
    seen = set(parts)
    seen.add("d")
    index = {}
    index.setdefault("a", parts)
    return "{} {}".format(len(seen), index)


def convert():
    number = int("12")
    return isinstance(number, int), type(number), f"{number}".zfill(4)


summary([3, 1])
words()
convert()
