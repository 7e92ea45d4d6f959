"""`|` chains two steps into a third object."""

from steps import Upper, Trim


def shout(text):
    chain = Trim() | Upper()
    return chain.run(text)


shout(" hi ")
