"""A comprehension visits a project object through its iterator's methods."""
from library.shelf import Shelf

shelf = Shelf(["Emma", "Dune"])


def titles():
    return [title.upper() for title in shelf]


def lengths():
    return {title: measure(title) for title in Shelf(["Ada"])}


def measure(title):
    return len(title)


titles()
lengths()
