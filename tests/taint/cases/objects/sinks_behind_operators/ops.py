from taintcheck import not_sink, sink


class Shell:
    def __lshift__(self, command):
        sink(command)
        return self

    def __contains__(self, word):
        sink(word)
        return True

    def __getitem__(self, key):
        sink(key)
        return "x"

    def __setitem__(self, key, value):
        not_sink(key)
        sink(value)

    def __rmod__(self, text):
        sink(text)
        return 1

    def __iadd__(self, other):
        sink(other)
        return self


class Calm:
    def __lshift__(self, command):
        not_sink(command)
        return self

    def __eq__(self, other):
        not_sink(other)
        return True

    def __hash__(self):
        return 1

    def __getitem__(self, key):
        not_sink(key)
        return "x"

    @property
    def level(self):
        return 1

    @level.setter
    def level(self, value):
        not_sink(value)
