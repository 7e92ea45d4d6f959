"""`getattr` and `setattr` with literal names are attribute access."""


class Robot:
    def walk(self):
        return "walking"

    def talk(self):
        return "talking"


def beep():
    return "beep"


def silent():
    return ""


robot = Robot()
getattr(robot, "walk")()
setattr(robot, "sound", beep)
robot.sound()


def perform(machine):
    method = getattr(machine, "talk")
    fallback = getattr(machine, "fly", silent)
    fallback()
    return method()


perform(robot)
