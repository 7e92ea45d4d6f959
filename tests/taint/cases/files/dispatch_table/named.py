from tables import register
from taintcheck import sink


@register("shout")
def shout(text):
    sink(text)
    return text + "!"
