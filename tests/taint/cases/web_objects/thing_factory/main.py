"""A factory chooses the class by a text from an option file."""
import things
from taintcheck import not_sink, sink, source

thing = things.make()
sink(thing.do(source()))
not_sink(thing.do("constant"))
quiet = things.make_named("quiet")
not_sink(quiet.do(source()))
sink(things.make_named("loud").do(source()))
