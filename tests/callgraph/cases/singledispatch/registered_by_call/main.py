"""A function registered by a plain call, and an implementation asked for with `dispatch`."""
from convert import convert


class Money:
    def cents(self):
        return 100


def money_to_int(value):
    return value.cents()


convert.register(Money, money_to_int)
convert(Money())
convert("12")
convert.dispatch(Money)(Money())
