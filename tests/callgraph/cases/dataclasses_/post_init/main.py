"""The generated constructor calls `__post_init__` and the default factory."""

from dataclasses import dataclass, field


def new_id():
    return 1


@dataclass
class Order:
    customer: str
    number: int = field(default_factory=new_id)

    def __post_init__(self):
        self.customer = self.clean(self.customer)

    def clean(self, text):
        return text.strip()

    @property
    def label(self):
        return f"{self.customer} {self.number}"


order = Order(" ann ")
print(order.label)
