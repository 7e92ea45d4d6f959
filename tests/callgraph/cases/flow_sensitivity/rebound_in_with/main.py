"""`with … as` and exception handlers bind names again."""
from resources import Connection, Pool


def work():
    handle = Pool()
    with handle as connection:
        connection.send()
        handle = connection
    return handle.send()


def recover(broken):
    error = Connection()
    try:
        error.check(broken)
    except ConnectionError as caught:
        error = str(caught)
        return error.upper()
    return error.send()


work()
recover(True)
recover(False)
