"""A class body runs its calls once, as a scope of its own."""


def column(name):
    return name.upper()


def identifier():
    return column("id")


class Model:
    key = identifier()
    fields = [column(name) for name in ("title", "year")]

    def describe(self):
        return self.key

    label = column("label")

    class Meta:
        table = column("models")


Model().describe()
Model.Meta()
