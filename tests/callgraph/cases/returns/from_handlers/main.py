"""A `return` in a handler and one in `else` both count; `finally` only calls."""
from files import close, opened, recovered


def opener(broken):
    try:
        if broken:
            raise OSError
    except OSError:
        return recovered
    else:
        return opened
    finally:
        close()


def first_working(places):
    for place in places:
        try:
            return opener(place)()
        except ValueError:
            continue
    return close()


first_working([True, False])
first_working([False])
first_working([])
