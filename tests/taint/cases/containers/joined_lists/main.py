"""What stands before elements of unknown number keeps its place."""
from taintcheck import not_sink, sink, source


def words():
    return source().split(",")


def command(*options):
    return ["git", "log", *options]


joined = ["git"] + words()
not_sink(joined[0])
sink(joined[1])
sink(" ".join(joined))
shown = command(*words())
not_sink(shown[0])
not_sink(shown[1])
sink(shown[2])
grown = ["git"]
grown += words()
not_sink(grown[0])
sink(grown[-1])
turned = words() + ["git"]
sink(turned[0])
both = ["a", *words()] + ["b", *words()]
not_sink(both[0])
sink(both[1])
