"""Functions as default arguments, used or overridden."""


def by_name(user):
    return user["name"]


def by_age(user):
    return user["age"]


def order(users, key=by_name):
    return [key(user) for user in users]


def oldest(users, key=by_age):
    return key(users[0])


people = [{"name": "Ann", "age": 40}]
order(people)
oldest(people, by_name)
