"""A model that fills its columns from keywords."""
from orm import Person
from taintcheck import not_sink, sink, source

person = Person(name=source())
sink(person.name)
not_sink(person.city)
