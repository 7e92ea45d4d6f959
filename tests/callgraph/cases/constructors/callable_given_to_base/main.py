"""Functions given to `super().__init__` are called by the base's constructor."""

from fields import Field


def default_name():
    return clean(" anonymous ")


def clean(text):
    return text.strip()


class NameField(Field):
    def __init__(self, *checks, **options):
        super().__init__(default_name, *checks, **options)


NameField(len, label=clean)
