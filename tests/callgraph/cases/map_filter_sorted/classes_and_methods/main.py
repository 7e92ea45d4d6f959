"""Classes, bound methods and unbound methods handed to builtins."""


class Word:
    def __init__(self, text):
        self.text = text

    def size(self):
        return len(self.text)


class Speller:
    known = ("a", "an")

    def knows(self, word):
        return word in self.known


speller = Speller()
words = list(map(Word, ["an", "apple"]))
longest = max(words, key=Word.size)
longest.size()


def known(texts):
    return list(filter(speller.knows, texts))


any(map(speller.knows, ["a"]))
known(["an", "b"])
