"""A format specification goes to `__format__`."""


class Amount:
    def __init__(self, value):
        self.value = value

    def __format__(self, spec):
        if spec == "long":
            return self.long()
        return format(self.value, spec)

    def long(self):
        return "amount of " + str(self.value)


amount = Amount(3)
print(f"{amount:long}")
print("{:>4}".format(amount))
format(amount, "long")
