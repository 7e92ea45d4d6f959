"""Objects within objects, changed through several names."""
from domain import Address, Company, Person
from taintcheck import not_sink, sink, source


def main():
    ann, bob = Person("ann"), Person("bob")
    ann.move(source())
    sink(ann.address.street)
    not_sink(ann.address.city)
    not_sink(bob.address.street)
    company = Company().hire("boss", ann).hire("clerk", bob)
    sink(company.street_of("boss"))
    not_sink(company.street_of("clerk"))
    eve = Person(source())
    eve.befriend(bob)
    sink(bob.friend_names())
    not_sink(ann.friend_names())
    not_sink(eve.friends[0].name)  # SPURIOUS
    home = Address("a")
    carl = Person("carl", home)
    home.street = source()
    sink(carl.address.street)  # MISSING
    gone = company.fire("boss")
    sink(gone.address.street)
    not_sink(company.staff["clerk"].name)  # SPURIOUS
    company.staff["clerk"].name = source()
    sink(bob.name)


main()
