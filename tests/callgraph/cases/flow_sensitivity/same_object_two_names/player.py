class Player:
    tune = None


def jazz():
    return "jazz"


def rock():
    return "rock"


def silence():
    return ""
