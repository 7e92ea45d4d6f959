class Text:
    def __init__(self, raw):
        self.raw = raw

    def __add__(self, other):
        return Text(self.raw + other.raw)

    def __radd__(self, other):
        return other + self.raw

    def __mul__(self, count):
        return len(self.raw) * count

    def __getitem__(self, key):
        return self.raw[key]

    def __contains__(self, what):
        return what in self.raw

    def __str__(self):
        return self.raw

    def __repr__(self):
        return "Text()"

    def __format__(self, spec):
        return f"[{self.raw}]"

    def __len__(self):
        return len(self.raw)

    def __eq__(self, other):
        return self.raw == other.raw

    def __hash__(self):
        return 1

    def __iadd__(self, other):
        self.raw += other
        return self

    def __bool__(self):
        return bool(self.raw)

    def __call__(self, prefix):
        return prefix + self.raw
