class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def short_name(self):
        return self.name[:1]


def age_of(person):
    return person.age
