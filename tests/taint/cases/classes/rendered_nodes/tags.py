from shapes import Node
from taintcheck import clean


class Div(Node):
    tag = "div"


class Safe(Node):
    @property
    def tag(self):
        return "p"

    def quote(self, value):
        return clean(value)

    def body(self):
        return clean(super().body())


class Empty(Div):
    def body(self):
        return ""

    def __init__(self, *children, **attributes):
        super().__init__(**attributes)
