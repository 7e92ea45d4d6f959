"""Each case calls; a capture binds what the subject holds."""


def move(step):
    return step


def turn(angle):
    return angle


def unknown():
    return None


def interpret(command):
    match command:
        case ["move", step]:
            return move(step)
        case ["turn", angle] if valid(angle):
            return turn(angle)
        case {"callback": callback}:
            return callback()
        case _:
            return unknown()


def valid(angle):
    return angle < 360


def beep():
    return "beep"


interpret(["move", 3])
interpret(["turn", 90])
interpret({"callback": beep})
interpret(0)
