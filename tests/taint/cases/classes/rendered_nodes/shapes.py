from abc import ABC, abstractmethod


class Node(ABC):
    def __init__(self, *children, **attributes):
        self.children = list(children)
        self.attributes = attributes

    @property
    @abstractmethod
    def tag(self): ...

    def open(self):
        pairs = "".join(f' {k}="{self.quote(v)}"' for k, v in self.attributes.items())
        return f"<{self.tag}{pairs}>"

    def quote(self, value):
        return str(value)

    def body(self):
        return "".join(str(child) for child in self.children)

    def __str__(self):
        return f"{self.open()}{self.body()}</{self.tag}>"
