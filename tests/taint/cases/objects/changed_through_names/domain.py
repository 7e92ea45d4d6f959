class Address:
    def __init__(self, street, city="x"):
        self.street = street
        self.city = city


class Person:
    def __init__(self, name, address=None):
        self.name = name
        self.address = address or Address("none")
        self.friends = []

    def move(self, street):
        self.address.street = street

    def befriend(self, other):
        self.friends.append(other)
        other.friends.append(self)

    def friend_names(self):
        return [friend.name for friend in self.friends]


class Company:
    def __init__(self):
        self.staff = {}

    def hire(self, role, person):
        self.staff[role] = person
        return self

    def fire(self, role):
        return self.staff.pop(role, None)

    def street_of(self, role):
        return self.staff[role].address.street
