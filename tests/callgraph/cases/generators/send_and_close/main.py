"""`next`, `send` and `close` resume a generator; its calls stay its own."""


def averager(report):
    total = count = 0
    try:
        while True:
            value = yield
            total += value
            count += 1
            report(total / count)
    finally:
        closed()


def show(value):
    print(value)


def closed():
    return None


def feed(values):
    average = averager(show)
    next(average)
    for value in values:
        average.send(value)
    average.close()


feed([1, 2])
