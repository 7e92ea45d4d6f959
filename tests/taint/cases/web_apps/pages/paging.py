from dataclasses import dataclass, replace

SIZE = 20


@dataclass(frozen=True)
class Page:
    """One page of what was asked for."""

    number: int
    words: str

    @classmethod
    def of(cls, query):
        return cls(number=int(query.get("page", "1")), words=query.get("q", ""))

    def offset(self):
        return (self.number - 1) * SIZE

    def link(self):
        return f"?page={self.number}&q={self.words}"

    def following(self):
        return replace(self, number=self.number + 1)
