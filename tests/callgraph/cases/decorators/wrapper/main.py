"""The decorated name is the wrapper, which calls the function."""


def announced(function):
    def wrapper(*args):
        print("calling")
        return function(*args)

    return wrapper


@announced
def deliver(parcel):
    return sort_parcel(parcel)


def sort_parcel(parcel):
    return parcel


class Depot:
    @announced
    def receive(self, parcel):
        return deliver(parcel)


deliver("box")
Depot().receive("letter")
