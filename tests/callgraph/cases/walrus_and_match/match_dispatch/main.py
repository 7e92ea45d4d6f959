"""A match over strings and enum members chooses the function that is called after it."""
from signals import Light, brake, drive, wait


def reaction(light):
    match light:
        case Light.RED | Light.AMBER:
            action = brake
        case Light.GREEN:
            action = drive
        case _:
            action = wait
    return action()


def named(word):
    match word:
        case "go":
            return drive()
        case "stop" | "halt":
            return brake()
    return wait()


reaction(Light.RED)
reaction(Light.GREEN)
reaction(None)
named("go")
named("halt")
named("?")
