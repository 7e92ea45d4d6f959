def blink():
    return beep()


def beep():
    return "beep"
