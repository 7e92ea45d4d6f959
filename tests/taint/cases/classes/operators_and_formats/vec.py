from functools import total_ordering


@total_ordering
class Tag:
    def __init__(self, text, weight=0):
        self.text = text
        self.weight = weight

    def __lt__(self, other):
        return self.weight < other.weight

    def __or__(self, other):
        return Tag(self.text or other.text, max(self.weight, other.weight))

    def __mul__(self, times):
        return Tag(self.text * times, self.weight)

    def __rmul__(self, times):
        return self * times

    def __neg__(self):
        return Tag("", -self.weight)

    def __bool__(self):
        return bool(self.text)

    def __iter__(self):
        yield self.text
        yield self.weight

    def __hash__(self):
        return hash(self.text)

    def __format__(self, spec):
        return f"#{self.text}" if spec == "tag" else str(self.weight)

    def __enter__(self):
        return self.text

    def __exit__(self, *exc):
        return False

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
