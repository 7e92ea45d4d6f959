"""What a loop binds may be live in its next round and after it."""


def opening():
    return 1


def following():
    return 2


def closing():
    return 3


def rounds(count):
    step = opening
    for _ in range(count):
        step()
        step = following
    return step


def after(count):
    step = closing
    while count:
        step = following
        count -= 1
    return step()


def first_found(values):
    for value in values:
        if value > 1:
            action = following
            break
    else:
        action = closing
    return action()


rounds(2)
after(0)
after(1)
first_found([1])
first_found([2])
