def beep():
    return "beep"


def find(name):
    return {"beep": beep}.get(name)
