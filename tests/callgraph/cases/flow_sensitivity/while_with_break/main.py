"""`while True` ends by `break` or `return` only, with what is bound there."""


def first_try():
    return None


def second_try():
    return "ok"


def give_up():
    return "failed"


def attempt(limit):
    action = first_try
    count = 0
    while True:
        if action():
            action = give_up
            break
        action = second_try
        count += 1
        if count > limit:
            return action()
    return action()


attempt(3)
attempt(0)
