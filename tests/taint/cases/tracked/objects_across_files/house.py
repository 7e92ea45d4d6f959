from trackedcheck import Door


def plan(name):
    return Door(name=f"door {name}")


def enter(door):
    door.sink()


def knock(door):
    door.not_sink()
