"""Two loops and a filter in one comprehension; its names are its own."""


def rooms(floor):
    return [floor * 100 + n for n in range(2)]


def is_free(room):
    return room % 2 == 0


def clean(room):
    return room


def check(room):
    return room


task = check
cleaned = [clean(room) for floor in (1, 2) for room in rooms(floor) if is_free(room)]
cleaned_again = [task(3) for task in (clean,)]
task(100)


def first_free(floors):
    return next(room for floor in floors for room in rooms(floor) if is_free(room))


first_free([1])
