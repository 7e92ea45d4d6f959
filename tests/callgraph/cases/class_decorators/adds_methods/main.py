"""A class decorator adds a method and changes another one."""


def printable(kind):
    kind.describe = describe
    return kind


def describe(self):
    return self.title()


def loud(kind):
    def shout(self):
        return "!"

    kind.title = shout
    return kind


@printable
class Book:
    def title(self):
        return "book"


@loud
@printable
class Poster:
    def title(self):
        return "poster"


Book().describe()
Poster().describe()
Poster().title()
