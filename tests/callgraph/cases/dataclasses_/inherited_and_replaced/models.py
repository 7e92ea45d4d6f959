import dataclasses


@dataclasses.dataclass(frozen=True)
class Named:
    name: str

    def __post_init__(self):
        self.shown()

    def shown(self):
        return self.name
