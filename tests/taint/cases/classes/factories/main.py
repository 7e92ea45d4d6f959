"""A factory that looks for a subclass."""
from shop import Loud, Mute, Transport
from taintcheck import not_sink, sink, source

CLASSES = {"loud": Loud, "mute": Mute}


def make(kind) -> Transport:
    return CLASSES[kind]()


sink(make("loud").send(source()))
not_sink(make("mute").send(source()))
sink(Transport.create("loud").send(source()))
not_sink(Transport.create("loud").send("fixed"))
