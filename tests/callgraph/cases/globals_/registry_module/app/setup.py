from app import state


def greet(name):
    return name


def part(name):
    return name.upper()


def install():
    state.put("greet", greet)
    state.put("part", part)
